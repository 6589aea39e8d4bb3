package org.nationalresponse.workbook.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackLibrary;
import org.nationalresponse.workbook.framework.Register;

class PresetsTest {

    private static final Kind BODIES = new Kind("coordination-link");

    private final Pack pack = new PackLibrary(Path.of("no such folder")).load("gsr-policy@2019", Locale.ENGLISH);
    private final Register bodies = pack.register(BODIES.name()).orElseThrow();
    private final Workbook fresh = Workbook.empty().with(Presets.of(List.of(pack)));
    private final UUID itu = Ids.about(BODIES.name(), "itu");

    @Test
    void aNewWorkbookNamesTheBodiesAndSaysNothingOfTheCountry() {
        assertThat(fresh.current(BODIES)).isNotEmpty();
        assertThat(Presets.added(fresh, bodies)).isEmpty();
        assertThat(Presets.missing(fresh, List.of(pack)).isEmpty()).isTrue();
    }

    @Test
    void whatSomebodyAddedToCounts() {
        Workbook workbook = fresh.with(Edit.set(BODIES, itu, "lead", "Telecommunications regulator"))
                .with(Edit.set(BODIES, Ids.fresh(), "body", "A body of the region"));
        assertThat(Presets.added(workbook, bodies)).hasSize(2);
    }

    @Test
    void whatWasTakenOutStaysOutAndIsNotOfferedAgain() {
        Workbook workbook = fresh.with(Edit.set(BODIES, itu, Entry.RETIRED, "We do not work with it"));
        assertThat(Presets.missing(workbook, bodies).isEmpty()).isTrue();
        assertThat(Presets.added(workbook, bodies)).isEmpty();
    }

    @Test
    void aWorkbookMadeBeforeGetsAllOfThem() {
        assertThat(Workbook.empty().with(Presets.missing(Workbook.empty(), bodies)).current(BODIES))
                .hasSameSizeAs(bodies.presets());
    }
}

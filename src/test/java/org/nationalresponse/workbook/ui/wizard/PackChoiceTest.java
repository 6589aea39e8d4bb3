package org.nationalresponse.workbook.ui.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.packs.SaferSchools;

class PackChoiceTest {

    private final List<PackChoice> all = PackChoice.of(
            Stream.of("gsr-policy@2019", SaferSchools.FIRST, SaferSchools.SECOND).map(SaferSchools::pack).toList());

    private List<String> chosen() {
        return all.stream().filter(choice -> choice.chosen().get()).map(choice -> choice.pack().reference()).toList();
    }

    @Test
    void aWorkbookBeginsWithOneEditionOfAFramework() {
        assertThat(chosen()).containsExactly("gsr-policy@2019");
        all.get(1).chosen().set(true);
        assertThat(chosen()).containsExactly("gsr-policy@2019", SaferSchools.FIRST);
        all.get(2).chosen().set(true);
        assertThat(chosen()).containsExactly("gsr-policy@2019", SaferSchools.SECOND);
        all.get(2).chosen().set(false);
        assertThat(chosen()).containsExactly("gsr-policy@2019");
    }
}

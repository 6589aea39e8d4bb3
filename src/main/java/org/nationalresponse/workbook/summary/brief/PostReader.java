package org.nationalresponse.workbook.summary.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Workbook;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.summary.content.Few;
import org.nationalresponse.workbook.summary.content.Typed;
import org.nationalresponse.workbook.text.Texts;

/** Reads the posts with a mandate. Their labels and choices are the pack's; what the brief has room for is chosen here. */
final class PostReader {

    static final String REGISTER = Mandate.KIND.name();

    /** What a minister asks first of a post; the other attributes are for the full report. */
    private static final List<String> SHOWN = List.of("instead", "plannedSteps", "basis", "ownBudget", "reportTo", "replyDuty");

    /** Most countries have one; some have a rapporteur and a commissioner. */
    private static final int MOST = 2;

    private PostReader() {}

    static Few<Brief.Post> posts(Workbook workbook, List<Pack> packs, Texts texts) {
        Optional<LocalDate> election = Profile.of(workbook).nextElection();
        Optional<Pack> declaring = packs.stream().filter(pack -> pack.register(REGISTER).isPresent()).findFirst();
        return Few.of(
                Mandate.of(workbook).stream().map(mandate -> post(mandate, declaring, election, texts)).toList(), MOST);
    }

    private static Brief.Post post(Mandate mandate, Optional<Pack> pack, Optional<LocalDate> election, Texts texts) {
        Entry entry = mandate.entry();
        List<Brief.Fact> facts = new ArrayList<>();
        pack.ifPresent(declaring -> {
            Register register = declaring.register(REGISTER).orElseThrow();
            List<Register.Field> asked = register.asked(entry.fields());
            for (String id : SHOWN) {
                asked.stream().filter(field -> field.id().equals(id)).forEach(field -> facts.add(new Brief.Fact(
                        declaring.texts().get(REGISTER + "." + id + ".label"), value(entry, field, declaring, texts))));
            }
        });
        return new Brief.Post(
                mandate.exists(),
                Typed.filled(mandate.name()).filter(name -> !hidden(Mandate.NAME, entry, pack)),
                choice(entry, Mandate.EXISTS, pack),
                Typed.text(entry, Mandate.HOLDER).filter(holder -> !hidden(Mandate.HOLDER, entry, pack)),
                mandate.holderEnds().filter(day -> !hidden(Mandate.HOLDER_ENDS, entry, pack)),
                election,
                facts);
    }

    /** An answer that the screen hides, since it was said that there is no such post, is not printed either. */
    private static boolean hidden(String field, Entry entry, Optional<Pack> pack) {
        Optional<Register> register = pack.flatMap(declaring -> declaring.register(REGISTER));
        return Typed.text(entry, Mandate.EXISTS).isPresent()
                && register.stream().flatMap(Register::fields).anyMatch(each -> each.id().equals(field))
                && register.get().asked(entry.fields()).stream().noneMatch(each -> each.id().equals(field));
    }

    private static Optional<String> value(Entry entry, Register.Field field, Pack pack, Texts texts) {
        Optional<String> typed = Typed.text(entry, field.id());
        return switch (field.type()) {
            case CHOICE -> choice(entry, field.id(), Optional.of(pack));
            case DATE -> entry.date(field.id()).map(texts::date).or(() -> typed);
            case NUMBER -> entry.number(field.id()).map(BigDecimal::toPlainString).or(() -> typed);
            case TEXT, LONG_TEXT, YEAR, CHOICES, CURRENCY, LINK, LINKS -> typed;
        };
    }

    /** A choice in the pack's words; a code that the pack does not know is shown as it stands, never dropped. */
    private static Optional<String> choice(Entry entry, String field, Optional<Pack> pack) {
        return Typed.text(entry, field)
                .map(code -> pack.flatMap(one -> one.texts().find(REGISTER + "." + field + "." + code)).orElse(code));
    }
}

package org.nationalresponse.workbook.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Entry;
import org.nationalresponse.workbook.country.Kind;
import org.nationalresponse.workbook.country.Mandate;
import org.nationalresponse.workbook.country.Presets;
import org.nationalresponse.workbook.framework.Register;
import org.nationalresponse.workbook.framework.RegisterRef;
import org.nationalresponse.workbook.progress.Assessed.Given;
import org.nationalresponse.workbook.text.Message;

/** An answer beside the lists that hold what it speaks of. Lists of a pack that the workbook does not use are passed over. */
final class HoldingFindings {

    private final Ground ground;
    /** How many records of each list speak for an answer. */
    private final Map<String, Integer> held = new HashMap<>();
    private final boolean postDenied;

    private HoldingFindings(Ground ground) {
        this.ground = ground;
        List<Mandate> posts = Mandate.of(ground.workbook());
        this.postDenied = !posts.isEmpty() && posts.stream().allMatch(post -> post.entry().is(Mandate.EXISTS, "no"));
    }

    static Stream<Finding> of(Ground ground) {
        HoldingFindings findings = new HoldingFindings(ground);
        return ground.assessed().stream()
                .flatMap(each -> each.answers().stream().flatMap(given -> findings.beside(each, given)));
    }

    private Stream<Finding> beside(Assessed each, Given given) {
        List<String> lists = given.criterion().heldIn().stream()
                .map(written -> RegisterRef.of(written).register())
                .filter(this::known)
                .toList();
        if (lists.isEmpty()) {
            return Stream.empty();
        }
        boolean met = given.is(Answer.Value.MET);
        if (met && postDenied && lists.equals(List.of(Mandate.KIND.name()))) {
            return Stream.of(found(each, given, Rule.POST_MISSING, lists.get(0), 0));
        }
        if (met && lists.stream().allMatch(list -> held(list) == 0)) {
            return Stream.of(found(each, given, Rule.MET_BUT_EMPTY, lists.get(0), 0));
        }
        // Where several lists speak of it, one of them alone proves nothing.
        if (given.is(Answer.Value.NOT_MET) && lists.size() == 1 && held(lists.get(0)) > 0) {
            return Stream.of(found(each, given, Rule.UNMET_BUT_RECORDED, lists.get(0), held(lists.get(0))));
        }
        return Stream.empty();
    }

    private Finding found(Assessed each, Given given, Rule rule, String list, int count) {
        return Finding.of(
                rule,
                each.at(given.criterion()),
                List.of(each.round().id()),
                "capability", each.name(),
                "statement", each.says(given.criterion()),
                "list", name(list),
                "count", count);
    }

    private Object name(String list) {
        return ground.words()
                .register(list)
                .<Object>map(ground.words()::name)
                .orElseGet(() -> Message.of("progress.ratifications"));
    }

    private boolean known(String list) {
        return list.equals(Target.TREATIES) || ground.words().register(list).isPresent();
    }

    private int held(String list) {
        return held.computeIfAbsent(list, this::count);
    }

    /** A post that does not exist, and a record that the pack gave and nobody added to, hold nothing. */
    private int count(String list) {
        Optional<Register> register = ground.words().register(list);
        Stream<Entry> records = register.isPresent()
                ? Presets.added(ground.workbook(), register.get()).stream()
                : ground.records(new Kind(list));
        return (int) records.filter(entry -> !entry.is(Mandate.EXISTS, "no")).count();
    }
}

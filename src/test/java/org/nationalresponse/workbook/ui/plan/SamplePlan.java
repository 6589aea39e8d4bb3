package org.nationalresponse.workbook.ui.plan;

import java.util.UUID;
import org.nationalresponse.workbook.country.Action;
import org.nationalresponse.workbook.country.Answer;
import org.nationalresponse.workbook.country.Edit;
import org.nationalresponse.workbook.country.Ids;
import org.nationalresponse.workbook.country.Profile;
import org.nationalresponse.workbook.country.Rating;
import org.nationalresponse.workbook.country.Round;
import org.nationalresponse.workbook.country.Workbook;

/** A country with both packs, some capabilities assessed, and a plan that is under way. */
final class SamplePlan {

    static final UUID TRAIN = UUID.nameUUIDFromBytes(new byte[] {1});

    private final UUID round = Ids.round(1);
    private Workbook content = Workbook.empty()
            .with(Edit.of(Profile.KIND, Profile.ID)
                    .set(Profile.COUNTRY, "GH")
                    .set(Profile.PACKS, "gsr-policy@2019 mnr@2016")
                    .build())
            .with(Edit.of(Round.KIND, round).set(Round.NUMBER, "1").set(Round.TO, "2026-11-30").build());

    private SamplePlan() {}

    static Workbook workbook() {
        SamplePlan plan = new SamplePlan();
        plan.answers("gsr.political-will", "leader-spoke met", "need-understood partly", "plan-delivered partly",
                "instruments-known partly", "money-set-aside met", "staff-in-post partly", "norms-challenged partly",
                "risks-and-opportunities partly", "company-resources not-known");
        plan.phase("gsr.political-will", 2);
        plan.answers("mnr.policy.leadership", "body met", "government-leads met", "members partly", "remit met", "programme not-met");
        plan.phase("mnr.policy.leadership", 2);
        plan.answers("mnr.policy.legislation", "all-forms partly", "police-powers met", "victims not-met");
        plan.phase("mnr.policy.legislation", 1);
        plan.answers("mnr.justice.courts", "training not-met", "support met", "evidence partly", "wellbeing not-known");
        plan.answers("mnr.justice.police", "unit met", "contact-point met", "intelligence met", "officers met", "victim-focus partly",
                "local-training not-met");
        plan.phase("mnr.justice.police", 3);
        plan.phase("mnr.media.terms", 4);
        plan.answers("mnr.victim.helpline", "exists met", "decisions met", "access partly", "referral partly", "staff partly");
        plan.phase("mnr.victim.helpline", 1);
        plan.action(TRAIN, "Train a prosecutor in every province", "mnr.justice.courts", "mnr.justice.courts.training",
                "under-way", "Ministry of Justice", "2026-10-31", "needed");
        plan.action(id(2), "Write the rule on evidence by video", "mnr.justice.courts", "mnr.justice.courts.evidence",
                "planned", "Ministry of Justice", "2027-06-30", "");
        plan.action(id(3), "Adopt the programme in cabinet", "mnr.policy.leadership", "mnr.policy.leadership.programme",
                "planned", "Prime Minister’s office", "2027-03-31", "");
        plan.action(id(4), "Publish the courts’ waiting times", "mnr.justice.courts", "", "planned", "", "", "");
        plan.action(id(5), "Name a contact in each ministry", "", "", "planned", "Focal point", "2027-01-15", "");
        plan.action(id(6), "Endorse the assessment", "mnr.policy.leadership", "mnr.policy.leadership.members", "done", "Board", "", "");
        return plan.content;
    }

    static UUID id(int number) {
        return UUID.nameUUIDFromBytes(new byte[] {(byte) number});
    }

    private void answers(String capability, String... criteriaAndValues) {
        for (String each : criteriaAndValues) {
            String[] parts = each.split(" ");
            String criterion = capability + "." + parts[0];
            content = content.with(Edit.of(Answer.KIND, Ids.answer(round, criterion))
                    .set(Answer.ROUND, round.toString()).set(Answer.CRITERION, criterion).set(Answer.VALUE, parts[1]).build());
        }
    }

    private void phase(String capability, int phase) {
        content = content.with(Edit.of(Rating.KIND, Ids.rating(round, capability))
                .set(Rating.ROUND, round.toString()).set(Rating.CAPABILITY, capability).set(Rating.PHASE, String.valueOf(phase)).build());
    }

    private void action(
            UUID id, String what, String capability, String criteria, String status, String owner, String due, String help) {
        content = content.with(Edit.of(Action.KIND, id)
                .set(Action.WHAT, what)
                .set(Action.CAPABILITY, capability)
                .set(Action.CRITERIA, criteria)
                .set(Action.STATUS, status)
                .set(Action.OWNER, owner)
                .set(Action.DUE, due)
                .set(Action.HELP, help)
                .build());
    }
}

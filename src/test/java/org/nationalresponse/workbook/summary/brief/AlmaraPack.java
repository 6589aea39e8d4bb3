package org.nationalresponse.workbook.summary.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nationalresponse.workbook.framework.Capability;
import org.nationalresponse.workbook.framework.Criterion;
import org.nationalresponse.workbook.framework.Domain;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackTexts;
import org.nationalresponse.workbook.framework.Register;

/** What that country is asked: three capabilities and one register. */
public final class AlmaraPack {

    private static final List<String> WILL = List.of(
            "A head of government or minister spoke of the problem in public within the last year, including its online side",
            "This year’s budget holds money set aside for the response, and last year’s was spent",
            "Posts for the response are funded and filled by people trained for the work",
            "Companies that run online services here have set aside money, staff or tools, and say what",
            "Cabinet, parliament, courts, police, industry and civil society were briefed on the "
                    + "problem, its harm, its scale and what to do",
            "A national plan is adopted, companies have theirs, and each action names an owner, a date and an objective",
            "Plan, funding and mandate reach beyond the next national election and have support across parties",
            "A rapporteur, commissioner or equal post exists by law and keeps its holder through a change of government",
            "Leaders were briefed on the Convention on the Rights of the Child, its protocol on the "
                    + "sale of children and General Comment 25",
            "Leaders have spoken or acted against a named norm that lets abuse go on",
            "Public information covers risks, threats and opportunities of the internet, and the part "
                    + "of government and of industry",
            "Policy rests on studies of what technology does to children’s thinking, bodies, feelings "
                    + "and rights, and to society later",
            "A budget paper or plan states what it costs the country not to invest in children");
    private static final List<String> LAW = List.of(
            "All forms of child sexual exploitation and abuse are offences, trafficking included, also "
                    + "where no contact took place",
            "What is an offence offline is an offence online, and children’s rights hold in both",
            "The laws were compared with the Convention on the Rights of the Child, its protocol, and "
                    + "the Lanzarote and Budapest Conventions",
            "Terms, age limits and thresholds mean the same in all laws and follow the Luxembourg Guidelines",
            "New laws are checked for conflict or overlap with existing laws, plans and the rules of neighbours",
            "Police have lawful powers, also over communications data, that are necessary, "
                    + "proportionate and overseen independently",
            "The law lets a child give evidence once, early, on video, and apart from the accused",
            "Victims’ rights to protection, help, information and compensation are in law",
            "Online providers have duties to assess risk, report and remove, with a regulator and sanctions",
            "Providers have a clear legal basis to look for and report child sexual abuse material",
            "Courts can try offences abroad by nationals and residents, and the law allows joint investigations",
            "A government policy says who puts the laws into practice, and its progress is reported in public",
            "Convictions and victims identified are counted and published every year");
    private static final List<String> PLEDGES = List.of(
            "The Convention on the Rights of the Child and its protocol on the sale of children bind the country",
            "General Comment 25 is translated, shared, and cited in laws, plans or reports",
            "The last report to the Committee on the Rights of the Child speaks of online abuse and of online opportunities",
            "Dated commitments build capacity across borders and at home, and mend failures that "
                    + "reviewers found in the state’s response",
            "Procedures for bilateral requests and joint investigations are agreed, and were used in the last two years",
            "Every pledge has an objective, an end year, and an indicator or milestone set before work began",
            "Every pledge rests on a leader’s statement or on money, and involves government, industry and civil society",
            "Commitments are published, a ministry answers for each, and others at home and abroad follow them up",
            "Companies that made public commitments have shown what they put in place since",
            "The country shares sourced lessons on law, systems and practice with its region, and companies with their industry",
            "Figures exist for goals 16.2 and 8.7 and those beside them, and the violence plan covers online abuse",
            "Members of WeProtect here, from government, business and civil society, said in public "
                    + "what they will do, and did it",
            "A named contact leads work with each body abroad, and who does what is agreed");

    private AlmaraPack() {}

    public static Pack pack() {
        Map<String, String> words = new HashMap<>();
        words.put("pack.name", "Policy and legislation");
        words.put("mandate.name", "National rapporteur");
        words.put("phase.1", "Phase 1 (building)");
        words.put("phase.2", "Phase 2");
        words.put("phase.3", "Phase 3");
        words.put("phase.4", "Phase 4 (maturity)");
        words.put("phase.3.about", "It works in daily practice, with money, people and rules behind it. Results are counted.");
        words.put("policy.name", "Policy and legislation");
        List<Capability> capabilities = List.of(
                capability(words, "political-will", 1, "Political will", WILL, List.of("mandate")),
                capability(words, "legislation", 2, "Legislation", LAW, List.of()),
                capability(words, "commitments", 3, "International commitments", PLEDGES, List.of("treaty-action")));
        return new Pack("test", "1", List.of(new Domain("policy", capabilities)), List.of(mandate(words)), new PackTexts(words));
    }

    private static Capability capability(
            Map<String, String> words, String id, int number, String name, List<String> criteria, List<String> pages) {
        words.put(id + ".name", name);
        List<Criterion> all = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            words.put(id + "." + (i + 1) + ".text", criteria.get(i));
            all.add(new Criterion(id + "." + (i + 1), List.of()));
        }
        return new Capability(id, number, all, pages, List.of());
    }

    private static Register mandate(Map<String, String> words) {
        List<Register.Field> fields = new ArrayList<>();
        field(words, fields, "exists", "Is there such a post?", "", "yes", "planned", "no");
        field(words, fields, "instead", "Who does this work now", "exists=no");
        field(words, fields, "type", "Kind of post", "exists=yes|planned", "rapporteur", "commissioner");
        field(words, fields, "basis", "What the post rests on", "exists=yes|planned", "law", "cabinet-decision", "none");
        field(words, fields, "basisTitle", "Title and reference", "basis=law|cabinet-decision");
        field(words, fields, "instructionsBarred", "The law bars instructions to the holder", "exists=yes|planned", "yes", "no");
        field(words, fields, "ownBudget", "Has a budget line of its own", "exists=yes|planned", "yes", "partly", "no");
        field(words, fields, "posts", "Staff posts", "exists=yes|planned");
        field(words, fields, "reportDuty", "Has a duty to report", "exists=yes|planned", "yes", "partly", "no");
        field(words, fields, "reportTo", "Reports to", "reportDuty=yes|partly");
        field(words, fields, "replyDuty", "Government must reply", "reportDuty=yes|partly", "yes", "partly", "no");
        field(words, fields, "dataPower", "Can demand data", "exists=yes|planned", "yes", "partly", "no");
        return new Register("mandate", List.of(new Register.Section("post", fields)));
    }

    private static void field(
            Map<String, String> words, List<Register.Field> fields, String id, String label, String when, String... codes) {
        words.put("mandate." + id + ".label", label);
        for (String code : codes) {
            words.put("mandate." + id + "." + code, code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1));
        }
        Register.Type type = codes.length > 0 ? Register.Type.CHOICE : Register.Type.TEXT;
        fields.add(new Register.Field(id, type, List.of(codes), List.of("B7"), when));
    }
}

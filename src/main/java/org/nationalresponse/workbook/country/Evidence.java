package org.nationalresponse.workbook.country;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What an answer rests on: a law, a document or a file inside the workbook, and how firm that is. An answer may have several.
 *
 * <p>Every write also writes {@link #ROUND} and {@link #CRITERION}, so that the record explains itself.
 */
public record Evidence(Entry entry) {

    public static final Kind KIND = Kind.EVIDENCE;

    public static final String ROUND = "round";
    public static final String CRITERION = "criterion";
    /** The law or the document, by its name. */
    public static final String TITLE = "title";
    /** Where in it: article, paragraph, page. */
    public static final String PLACE = "place";
    /** ISO date of the document. */
    public static final String DATE = "date";
    /** Where it can be found, such as a web address. Never opened by the program. */
    public static final String ADDRESS = "address";
    /** One of {@link Grade}, by code. */
    public static final String GRADE = "grade";
    /** ISO date on which it was last looked at. */
    public static final String CHECKED_ON = "checkedOn";
    /** SHA-256 of the file inside the workbook, 64 hex digits; see {@link KeptFile}. */
    public static final String FILE = "file";
    /** The file's name, without a path. */
    public static final String FILE_NAME = "fileName";
    /** Its size in bytes. */
    public static final String FILE_SIZE = "fileSize";

    private static final Set<String> ABOUT_ITSELF = Set.of(ROUND, CRITERION, Entry.RETIRED);

    /** How firm a proof is, firmest first. */
    public enum Grade {
        LAW_TEXT("law-text"),
        BUDGET_LINE("budget-line"),
        STATISTIC("statistic"),
        OFFICIAL_STATEMENT("official-statement"),
        OPINION("opinion");

        private final String code;

        Grade(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Optional<Grade> of(String code) {
            return Arrays.stream(values()).filter(grade -> grade.code.equals(code)).findFirst();
        }
    }

    /** What a round's answer to a criterion rests on, in the order in which it was entered; what says nothing is left out. */
    static List<Evidence> of(Workbook workbook, UUID round, String criterion) {
        return workbook.where(KIND, ROUND, round.toString(), CRITERION, criterion).stream()
                .filter(entry -> !entry.retired())
                .map(Evidence::new)
                .filter(evidence -> !evidence.isBlank())
                .toList();
    }

    /** A step that fills fields of a piece of evidence; go on with {@code set}. */
    public static Edit.Builder edit(UUID id, UUID round, String criterion) {
        return Edit.of(KIND, id).set(ROUND, round.toString()).set(CRITERION, criterion);
    }

    public UUID id() {
        return entry.id();
    }

    /** Whether it says nothing beyond what it belongs to. */
    public boolean isBlank() {
        return entry.fields().entrySet().stream()
                .allMatch(field -> ABOUT_ITSELF.contains(field.getKey()) || field.getValue().isBlank());
    }

    public Optional<String> title() {
        return entry.text(TITLE);
    }

    public Optional<Grade> grade() {
        return entry.text(GRADE).flatMap(Grade::of);
    }

    public Optional<LocalDate> checkedOn() {
        return entry.date(CHECKED_ON);
    }

    /** Whether it says where the proof is, or holds it. */
    public boolean located() {
        return List.of(TITLE, PLACE, ADDRESS, FILE).stream()
                .anyMatch(field -> entry.text(field).filter(words -> !words.isBlank()).isPresent());
    }

    /** The file inside the workbook that it names. */
    public Optional<KeptFile> file() {
        return entry.text(FILE).map(hash -> new KeptFile(
                hash,
                entry.text(FILE_NAME).orElse(hash),
                entry.number(FILE_SIZE).map(Number::longValue).orElse(0L)));
    }
}

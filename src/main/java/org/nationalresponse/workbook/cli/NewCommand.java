package org.nationalresponse.workbook.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nationalresponse.workbook.country.Countries;
import org.nationalresponse.workbook.country.NewWorkbook;
import org.nationalresponse.workbook.country.Presets;
import org.nationalresponse.workbook.country.UsedPacks;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a workbook for a country, with its first round over the present year. */
@Command(name = "new", description = "${bundle:workbook.new}", sortOptions = false)
final class NewCommand implements Callable<Integer> {

    /** Those that have a name; a tag may be well formed and mean nothing. */
    private static final Set<String> LANGUAGES = Stream.of(Locale.getAvailableLocales())
            .map(Locale::getLanguage)
            .filter(code -> !code.isEmpty())
            .collect(Collectors.toSet());

    private final Workplace workplace;

    @Parameters(paramLabel = "FILE", description = "${bundle:workbook.new.file}")
    private Path file;

    @Option(names = "--country", required = true, paramLabel = "NAME", description = "${bundle:workbook.new.country}")
    private String country;

    @Option(names = "--language", defaultValue = "en", paramLabel = "TAG", description = "${bundle:workbook.new.language}")
    private String language;

    @Option(names = "--pack", paramLabel = "ID@EDITION", description = "${bundle:workbook.new.pack}")
    private List<String> packs;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "${bundle:workbook.option.help}")
    private boolean help;

    NewCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        Locale locale = locale();
        Countries.Country found = Countries.find(country, locale)
                .orElseThrow(() -> new Fault(Message.of("workbook.new.no-country", "country", country)));
        List<String> used = packs == null ? usual() : packs;
        List<Pack> loaded = used.stream()
                .map(reference -> workplace.packs().load(reference, workplace.texts().locale()))
                .toList();
        refuseTwoEditions(loaded);
        int year = workplace.today().getYear();
        workplace.files()
                .create(
                        file,
                        NewWorkbook.edit(
                                        found.code(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(LocalDate.of(year, 1, 1)),
                                        Optional.of(LocalDate.of(year, 12, 31)),
                                        Optional.empty(),
                                        used,
                                        locale.toLanguageTag())
                                .plus(Presets.of(loaded)),
                        UsedPacks.attachments(used, workplace.packs()))
                .close();
        workplace.say("workbook.new.done", "file", file.toString(), "country", found.name());
        return 0;
    }

    private static void refuseTwoEditions(List<Pack> packs) {
        Set<String> ids = new HashSet<>();
        packs.stream().filter(pack -> !ids.add(pack.id())).findFirst().ifPresent(pack -> {
            throw new Fault(Message.of("workbook.new.two-editions", "id", pack.id()));
        });
    }

    private Locale locale() {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(language).build();
            if (LANGUAGES.contains(locale.getLanguage())) {
                return locale;
            }
        } catch (IllformedLocaleException e) {
            // The same sentence as for a language that there is not.
        }
        throw new Fault(Message.of("workbook.new.no-language", "language", language));
    }

    /** The program's own packs come first in the offer. */
    private List<String> usual() {
        List<Pack> offered = workplace.packs().offered(workplace.texts().locale()).packs();
        return List.of(offered.get(0).reference());
    }
}

package org.nationalresponse.workbook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.nationalresponse.workbook.text.Fault;
import org.nationalresponse.workbook.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Option;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

/** Runs one command. Exit codes: 0 done, 1 the work failed or found faults, 2 wrong usage. */
public final class CommandLineRunner {

    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private final Workplace workplace;
    private Exception unexpected;

    public CommandLineRunner(Workplace workplace) {
        this.workplace = workplace;
    }

    /**
     * @return the exit code
     * @throws IllegalStateException where something went wrong that no command expects
     */
    public int run(String... args) {
        CommandLine line = new CommandLine(new Workbook())
                .addSubcommand(new NewCommand(workplace))
                .addSubcommand(new DemoCommand(workplace))
                .addSubcommand(new SummaryCommand(workplace))
                .addSubcommand(new ImportCommand(workplace))
                .addSubcommand(new ExportCommand(workplace))
                .addSubcommand(new CheckCommand(workplace));
        line.setResourceBundle(workplace.texts().asBundle());
        line.registerConverter(Path.class, this::path);
        line.setOut(new PrintWriter(workplace.out(), true));
        line.setErr(new PrintWriter(workplace.err(), true));
        line.setParameterExceptionHandler((error, unused) -> wrongUsage(error));
        line.setExecutionExceptionHandler((error, command, result) -> failed(error));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.getSubcommands().values().forEach(command -> command.setResourceBundle(workplace.texts().asBundle()));
        int code = line.execute(args);
        workplace.out().flush();
        workplace.err().flush();
        if (unexpected != null) {
            throw new IllegalStateException(unexpected);
        }
        return code;
    }

    private Path path(String text) {
        if (text.isBlank()) {
            throw new TypeConversionException("");
        }
        return workplace.folder().resolve(text).normalize();
    }

    private int wrongUsage(ParameterException error) {
        String command = error.getCommandLine().getCommandSpec().qualifiedName();
        Message message;
        if (error instanceof MissingParameterException missing) {
            message = Message.of(
                    "workbook.wrong.missing",
                    "what", String.join(", ", missing.getMissing().stream().map(CommandLineRunner::label).toList()),
                    "command", command);
        } else if (error instanceof UnmatchedArgumentException unmatched) {
            message = Message.of(
                    "workbook.wrong.unknown", "what", String.join(" ", unmatched.getUnmatched()), "command", command);
        } else if (error instanceof OverwrittenOptionException twice) {
            message = Message.of("workbook.wrong.twice", "what", label(twice.getOverwritten()), "command", command);
        } else {
            message = Message.of(
                    "workbook.wrong.value", "value", String.valueOf(error.getValue()), "command", command);
        }
        workplace.err().println(workplace.texts().say(message));
        return WRONG_USAGE;
    }

    private static String label(CommandLine.Model.ArgSpec arg) {
        return arg instanceof CommandLine.Model.OptionSpec option ? option.longestName() : arg.paramLabel();
    }

    private int failed(Exception error) {
        if (error instanceof Fault fault) {
            fault.messages().forEach(message -> workplace.err().println(workplace.texts().say(message)));
            return error instanceof WrongUsage ? WRONG_USAGE : FAILED;
        }
        unexpected = error;
        return FAILED;
    }

    /** The command itself; its window is opened elsewhere. */
    @Command(
            name = "workbook",
            description = "${bundle:workbook.about}",
            synopsisHeading = "${bundle:workbook.heading.usage} ",
            commandListHeading = "%n${bundle:workbook.heading.commands}%n",
            versionProvider = Version.class,
            footer = {"", "${bundle:workbook.window}"})
    static final class Workbook implements Runnable {

        @Option(names = {"-h", "--help"}, usageHelp = true, description = "${bundle:workbook.option.help}")
        private boolean help;

        @Option(names = "--version", versionHelp = true, description = "${bundle:workbook.option.version}")
        private boolean version;

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "");
        }
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = CommandLineRunner.class.getPackage().getImplementationVersion();
            return new String[] {version == null ? "" : version};
        }
    }
}

package org.nationalresponse.workbook.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.nationalresponse.workbook.architecture.OurClasses.ALL;
import static org.nationalresponse.workbook.architecture.OurClasses.ROOT;
import static org.nationalresponse.workbook.architecture.OurClasses.in;

import org.junit.jupiter.api.Test;
import org.nationalresponse.workbook.summary.printer.SystemDialog;

/** What the program says, it says on a screen, in the log, or as a command. */
class OutputTest {

    private static final String LAUNCHER = ROOT + ".Launcher";

    @Test
    void onlyCommandsAndTheStartWriteToTheTerminal() {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("cli"))
                .and()
                .doNotHaveFullyQualifiedName(LAUNCHER)
                .and()
                .doNotHaveFullyQualifiedName(ROOT + ".app.AppContext")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(ALL);
    }

    @Test
    void onlyAStartEndsItsProcess() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(LAUNCHER)
                .and()
                // The print dialog is a small program of its own.
                .doNotHaveFullyQualifiedName(SystemDialog.class.getName())
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(ALL);
    }

    @Test
    void everyLogLineGoesThroughTheSameDoor() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(LAUNCHER)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.apache.commons.logging..", "org.apache.logging..")
                .check(ALL);
        noClasses()
                .that()
                .resideOutsideOfPackage(in("app"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ch.qos.logback..")
                .check(ALL);
    }

    @Test
    void nothingSleeps() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(ALL);
    }
}

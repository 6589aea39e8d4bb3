package org.nationalresponse.workbook.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

class LogTest {

    @TempDir
    Path folder;

    @Test
    void theLogSaysWhereButNeverWhatWasTyped() throws JoranException, IOException {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putProperty("workbook.log", folder.toString());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(getClass().getResource("/logback.xml"));
        Logger logger = context.getLogger(LogTest.class);
        logger.warn("a step failed", new IllegalStateException("secret note", new NumberFormatException("For input: secret")));
        context.getLogger("org.jdbi.v3").info("noise");
        context.stop();
        assertThat(Files.readString(folder.resolve("workbook.log")))
                .contains("a step failed", "IllegalStateException", "caused by java.lang.NumberFormatException", "LogTest")
                .doesNotContain("secret", "noise");
    }
}

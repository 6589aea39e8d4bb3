package org.nationalresponse.workbook.summary.annex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the annex’s own data from beside the program’s classes. */
final class AnnexData {

    private static final String HOME = "/org/nationalresponse/workbook/summary/annex/";

    private AnnexData() {}

    static <T> T read(String file, TypeReference<T> type) {
        YAMLMapper yaml = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
        try (InputStream in = AnnexData.class.getResourceAsStream(HOME + file)) {
            return yaml.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

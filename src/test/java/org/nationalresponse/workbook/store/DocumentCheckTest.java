package org.nationalresponse.workbook.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.store.SampleDocuments.compound;
import static org.nationalresponse.workbook.store.SampleDocuments.office;
import static org.nationalresponse.workbook.store.SampleDocuments.open;
import static org.nationalresponse.workbook.store.SampleDocuments.zip;
import static org.nationalresponse.workbook.store.Samples.faultOf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nationalresponse.workbook.text.Fault;

class DocumentCheckTest {

    private static final byte[] PDF = bytes("%PDF-1.7\n%âãÏÓ\n1 0 obj\n<< /Type /Catalog >>\nendobj\n");
    private static final byte[] RTF = bytes("{\\rtf1\\ansi A decree.}");
    private static final byte[] TEXT = bytes("Article 1. The minister names a lead institution.\n");
    private static final byte[] JPEG = bytes("\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF\u0000\u0001\u0001");
    private static final byte[] EXE = bytes("MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004\u0000\u0000\u0000\u00ff\u00ff");
    private static final byte[] WORD = office("wordprocessingml.document.main+xml", "word/document.xml");
    private static final byte[] EXCEL = office("spreadsheetml.sheet.main+xml", "xl/workbook.xml");

    @TempDir
    Path folder;

    static Stream<Map.Entry<String, byte[]>> documents() {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        documents.put("a.pdf", PDF);
        documents.put("LAW.PDF", PDF);
        documents.put("a.docx", WORD);
        documents.put("a.xlsx", EXCEL);
        documents.put("a.pptx", office("presentationml.presentation.main+xml", "ppt/presentation.xml"));
        documents.put("a.doc", compound("WordDocument", "1Table"));
        documents.put("b.doc", RTF);
        documents.put("a.xls", compound("Workbook"));
        documents.put("sheet in text.doc", compound("Workbook", "WordDocument"));
        documents.put("text in sheet.xls", compound("Workbook", "WordDocument"));
        documents.put("a.ppt", compound("Current User", "PowerPoint Document"));
        documents.put("a.odt", open("text"));
        documents.put("a.ods", open("spreadsheet", "Basic/Standard/script-lb.xml", "Basic/script-lc.xml", "Basic/"));
        documents.put("a.odp", open("presentation"));
        documents.put("a.rtf", RTF);
        documents.put("a.txt", TEXT);
        documents.put("a.csv", bytes("year,amount\n2025,100\n"));
        documents.put("arabic.csv", "السنة;المبلغ\n٢٠٢٥;١٠٠\n".getBytes(Charset.forName("windows-1256")));
        documents.put("wide.txt", "\uFEFFقانون رقم ١٢".getBytes(StandardCharsets.UTF_16LE));
        documents.put("letter.txt", bytes("From: The Ministry\nTo: The Committee\n\nExcellency,\n"));
        return documents.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void documentsAreTakenByTheirName(Map.Entry<String, byte[]> document) throws IOException {
        assertThat(DocumentCheck.name(document.getKey(), written(document.getValue()))).isEqualTo(document.getKey());
    }

    static Stream<Refusal> refusals() {
        return Stream.of(
                new Refusal("photo.jpg", JPEG, "picture"),
                new Refusal("law.pdf", JPEG, "picture"),
                new Refusal("law.jpg", PDF, "picture"),
                new Refusal("scan.pdf", bytes("\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR"), "picture"),
                new Refusal("drawing.txt", bytes("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"), "picture"),
                new Refusal("both.pdf", join(JPEG, PDF), "picture"),
                new Refusal("speech.pdf", bytes("ID3\u0003\u0000\u0000\u0000"), "media"),
                new Refusal("speech.mp4", bytes("\u0000\u0000\u0000\u0018ftypmp42\u0000\u0000\u0000\u0000mp42isom"), "media"),
                new Refusal("law.docx", EXE, "program"),
                new Refusal("law.exe", EXE, "program"),
                new Refusal("law.exe", PDF, "program"),
                new Refusal("law.pdf.scr", PDF, "program"),
                new Refusal("law.hta", TEXT, "program"),
                new Refusal("law.pdf", join(EXE, PDF), "program"),
                new Refusal("law", bytes("\u007fELF\u0002\u0001\u0001\u0000"), "program"),
                new Refusal("law.docx", zip("META-INF/MANIFEST.MF", "A.class"), "program"),
                new Refusal("run.txt", bytes("#!/bin/sh\nrm -rf ~\n"), "script"),
                new Refusal("run.txt", bytes("@echo off\r\ndel *.*\r\n"), "script"),
                new Refusal("run.js", bytes("function f() { return 1; }"), "script"),
                new Refusal("run.vbs", TEXT, "script"),
                new Refusal("laws.zip", zip("law.pdf"), "archive"),
                new Refusal("law.docx", zip("law.pdf"), "archive"),
                new Refusal("law.odt", zip("content.xml"), "archive"),
                new Refusal("law.pdf", bytes("Rar!\u001a\u0007\u0001\u0000"), "archive"),
                new Refusal("law.pdf", bytes("7z\u00bc\u00af\u0027\u001c"), "archive"),
                new Refusal("law.docm", macroWord(), "macros"),
                new Refusal("law.docx", macroWord(), "macros"),
                new Refusal("law.docx", hiddenMacros(), "macros"),
                new Refusal("law.docx", office("wordprocessingml.document.main+xml", "word/vbaProject.bin"), "macros"),
                new Refusal("law.docm", WORD, "macros"),
                new Refusal("law.doc", compound("WordDocument", "Macros", "_VBA_PROJECT"), "macros"),
                new Refusal("law.xls", compound("Workbook", "_VBA_PROJECT_CUR"), "macros"),
                new Refusal("law.odt", open("text", "Basic/Standard/Module1.xml"), "macros"),
                new Refusal("law.odt", open("text", "Scripts/python/run.py"), "macros"),
                new Refusal("law.docx", compound("EncryptionInfo", "EncryptedPackage"), "protected"),
                new Refusal("law.html", bytes("<html><body>A law</body></html>"), "webPage"),
                new Refusal("law.txt", bytes("<!DOCTYPE html><html><script>steal()</script>"), "webPage"),
                new Refusal("law.doc", bytes("<html><body>A law</body></html>"), "webPage"),
                new Refusal("law.html", TEXT, "webPage"),
                new Refusal("law.docx", PDF, "mismatch"),
                new Refusal("law.pdf", WORD, "mismatch"),
                new Refusal("law.xlsx", WORD, "mismatch"),
                new Refusal("law.pdf", TEXT, "mismatch"),
                new Refusal("law.msg", compound("__properties_version1.0"), "other"),
                new Refusal("setup.doc", compound("!Property"), "other"),
                new Refusal("plan.docx", office("visio.main+xml", "visio/document.xml"), "other"),
                new Refusal("book.epub", zip("mimetype=application/epub+zip"), "other"),
                new Refusal("data.xml", bytes("<?xml version='1.0'?><law/>"), "other"),
                new Refusal("noise.pdf", noise(), "other"),
                new Refusal("noise", noise(), "other"),
                new Refusal("noise.txt", noise(), "other"),
                new Refusal("cut.docx", Arrays.copyOf(WORD, WORD.length / 2), "broken"),
                new Refusal("twice.docx", zip("[Content_Types].xml", "[content_types].XML"), "broken"),
                new Refusal("bad list.docx", zip("[Content_Types].xml=<Types><Override"), "broken"));
    }

    private record Refusal(String name, byte[] content, String reason) {}

    @ParameterizedTest
    @MethodSource("refusals")
    void everythingElseIsRefusedWithItsReason(Refusal refusal) {
        assertThat(faultOf(() -> DocumentCheck.name(refusal.name, written(refusal.content))))
                .as(refusal.name)
                .isEqualTo("store.file." + refusal.reason);
    }

    @Test
    void aNameWhoseEndGivesNoHintGetsTheEndingThatFits() throws IOException {
        assertThat(DocumentCheck.name("Law no. 12 of 2024", written(PDF))).isEqualTo("Law no. 12 of 2024.pdf");
        assertThat(DocumentCheck.name("law", written(WORD))).isEqualTo("law.docx");
        assertThat(DocumentCheck.name("protocol.log", written(TEXT))).isEqualTo("protocol.log.txt");
        assertThat(DocumentCheck.name("قانون", written(TEXT))).isEqualTo("قانون.txt");
    }

    @Test
    void aHugeListInALittleArchiveIsNotUnpacked() throws IOException {
        byte[] bomb = zip("[Content_Types].xml=" + "<!-- -->".repeat(400_000));
        assertThat(bomb.length).isLessThan(50_000);
        assertThat(faultOf(() -> DocumentCheck.name("bomb.docx", written(bomb)))).isEqualTo("store.file.broken");
    }

    @Test
    void aListThatRefersElsewhereLoadsNothing() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "application/secret");
        byte[] hostile = zip("[Content_Types].xml=<!DOCTYPE t [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><Types><Default"
                + " ContentType='&e;'/></Types>");
        assertThat(faultOf(() -> DocumentCheck.name("a.docx", written(hostile)))).isIn("store.file.broken", "store.file.other");
    }

    @Test
    void whateverIsBrokenInADocumentItIsTakenOrRefusedAndNeverCrashes() throws IOException {
        Random random = new Random(11);
        byte[][] whole = {PDF, WORD, EXCEL, open("text"), compound("WordDocument", "Macros"), RTF, TEXT};
        for (int round = 0; round < 1_500; round++) {
            byte[] broken = whole[round % whole.length].clone();
            for (int hit = 0; hit < 1 + random.nextInt(20); hit++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            Path path = written(Arrays.copyOf(broken, random.nextInt(broken.length) + 1));
            try {
                assertThat(DocumentCheck.name("a.docx", path)).isEqualTo("a.docx");
            } catch (Fault fault) {
                Samples.said(fault.messages().get(0));
            }
        }
    }

    private static byte[] macroWord() {
        return zip("[Content_Types].xml=<Types><Override PartName='/word/document.xml'"
                + " ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>");
    }

    /** A part of the right type as a decoy, and the real one written so that only an XML reader sees what it is. */
    private static byte[] hiddenMacros() {
        return zip("[Content_Types].xml=<Types><Override PartName='/decoy.xml' ContentType='application/"
                + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/><Override PartName='/word/document.xml'"
                + " ContentType='application/vnd.ms-word.document.&#109;acro&#69;nabled.main+xml'/></Types>");
    }

    private static byte[] noise() {
        byte[] noise = new byte[5_000];
        new Random(3).nextBytes(noise);
        noise[0] = 0;
        noise[1] = 1;
        return noise;
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private Path written(byte[] content) throws IOException {
        return Files.write(folder.resolve("content"), content);
    }
}

package org.nationalresponse.workbook.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.nationalresponse.workbook.country.DocumentKind;

/**
 * What a zip archive is. Office documents are such archives: those of Microsoft list the types of their parts (ECMA-376 part 2),
 * OpenDocument names its own type in its first part (OpenDocument 1.3 part 2, 3.3). Their content is not unpacked.
 */
final class OfficeArchive {

    private static final int LONGEST_LIST = 1024 * 1024;
    private static final String LIST_OF_TYPES = "[content_types].xml";
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, DocumentKind> MAIN_PARTS = Map.of(
            OOXML + "wordprocessingml.document.main+xml", DocumentKind.WORD,
            OOXML + "wordprocessingml.template.main+xml", DocumentKind.WORD,
            OOXML + "spreadsheetml.sheet.main+xml", DocumentKind.EXCEL,
            OOXML + "spreadsheetml.template.main+xml", DocumentKind.EXCEL,
            OOXML + "presentationml.presentation.main+xml", DocumentKind.POWERPOINT,
            OOXML + "presentationml.slideshow.main+xml", DocumentKind.POWERPOINT,
            OOXML + "presentationml.template.main+xml", DocumentKind.POWERPOINT);
    private static final String OPEN = "application/vnd.oasis.opendocument.";
    private static final Map<String, DocumentKind> OPEN_DOCUMENTS = Map.of(
            OPEN + "text", DocumentKind.OPEN_TEXT,
            OPEN + "text-template", DocumentKind.OPEN_TEXT,
            OPEN + "spreadsheet", DocumentKind.OPEN_SHEET,
            OPEN + "spreadsheet-template", DocumentKind.OPEN_SHEET,
            OPEN + "presentation", DocumentKind.OPEN_PRESENTATION,
            OPEN + "presentation-template", DocumentKind.OPEN_PRESENTATION);
    /** Parts that hold code in a document of Microsoft's, whatever the list says. */
    private static final List<String> ACTIVE = List.of("vbaproject", "vbadata", "/activex/", "/macrosheets/");
    private static final List<String> ACTIVE_TYPES = List.of("macroenabled", "vbaproject", "activex", "macrosheet");

    private OfficeArchive() {}

    static DocumentKind kind(Path path) throws IOException, Refused {
        // Names that are not marked as UTF-8 may be in any alphabet.
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1)) {
            Set<String> parts = new HashSet<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!parts.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    throw new Refused("store.file.broken"); // which of the two is opened, nobody knows
                }
            }
            return kind(zip, parts);
        } catch (ZipException | XMLStreamException | IllegalArgumentException e) {
            throw new Refused("store.file.broken");
        }
    }

    private static DocumentKind kind(ZipFile zip, Set<String> parts) throws IOException, XMLStreamException, Refused {
        if (parts.contains(LIST_OF_TYPES)) {
            return ofMicrosoft(types(part(zip, LIST_OF_TYPES)), parts);
        }
        if (parts.contains("mimetype")) {
            return openDocument(new String(part(zip, "mimetype"), StandardCharsets.US_ASCII).strip(), parts);
        }
        boolean program = parts.contains("meta-inf/manifest.mf") || parts.contains("androidmanifest.xml");
        throw new Refused(program ? "store.file.program" : "store.file.archive");
    }

    private static DocumentKind ofMicrosoft(Set<String> types, Set<String> parts) throws Refused {
        if (parts.stream().anyMatch(part -> ACTIVE.stream().anyMatch(part::contains))
                || types.stream().anyMatch(type -> ACTIVE_TYPES.stream().anyMatch(type::contains))) {
            throw new Refused("store.file.macros");
        }
        return types.stream()
                .filter(MAIN_PARTS::containsKey)
                .map(MAIN_PARTS::get)
                .findFirst()
                .orElseThrow(() -> new Refused("store.file.other"));
    }

    private static DocumentKind openDocument(String type, Set<String> parts) throws Refused {
        if (parts.contains("encrypted-package")) {
            throw new Refused("store.file.protected");
        }
        if (parts.stream().anyMatch(OfficeArchive::isModule)) {
            throw new Refused("store.file.macros");
        }
        DocumentKind kind = OPEN_DOCUMENTS.get(type);
        if (kind == null) {
            throw new Refused("store.file.other");
        }
        return kind;
    }

    /** A macro's own text; a library's list of modules alone is often there and empty. */
    private static boolean isModule(String part) {
        boolean list = part.matches(".*/(script|dialog)-l[bc]\\.xml") || part.endsWith("/");
        return (part.startsWith("basic/") || part.startsWith("scripts/")) && !list;
    }

    /** The types that a list names for parts and for endings, in small letters. */
    private static Set<String> types(byte[] list) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Set<String> types = new HashSet<>();
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(list));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                String type = xml.getAttributeValue(null, "ContentType");
                if (type != null) {
                    types.add(type.strip().toLowerCase(Locale.ROOT));
                }
            }
        }
        return types;
    }

    private static byte[] part(ZipFile zip, String name) throws IOException, Refused {
        ZipEntry entry = Collections.list(zip.entries()).stream()
                .map(ZipEntry.class::cast)
                .filter(each -> each.getName().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow();
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(LONGEST_LIST + 1);
            if (content.length > LONGEST_LIST) {
                throw new Refused("store.file.broken");
            }
            return content;
        }
    }
}

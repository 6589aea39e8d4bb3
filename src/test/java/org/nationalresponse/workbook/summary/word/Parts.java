package org.nationalresponse.workbook.summary.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A Word file taken apart. */
final class Parts {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    Parts(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    List<String> xml() {
        return parts.keySet().stream().filter(name -> name.endsWith(".xml") || name.endsWith(".rels")).toList();
    }

    byte[] bytes(String name) {
        return parts.get(name);
    }

    /** @throws AssertionError where the part is not well-formed */
    Document read(String name) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(name)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(name, e);
        }
    }

    Element document() {
        return read("word/document.xml").getDocumentElement();
    }

    /** The part's elements of that name, in their order. */
    static List<Element> all(Node root, String name) {
        return all(root, element -> element.getNodeName().equals(name));
    }

    static List<Element> all(Node root, Predicate<Element> wanted) {
        List<Element> found = new ArrayList<>();
        collect(root, wanted, found);
        return found;
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The value of a child such as {@code <w:pStyle w:val="Title"/>}; empty where there is none. */
    static String value(Element parent, String... path) {
        Element at = parent;
        for (String name : path) {
            Element next = children(at).stream().filter(child -> child.getNodeName().equals(name)).findFirst().orElse(null);
            if (next == null) {
                return "";
            }
            at = next;
        }
        return at.getAttribute("w:val");
    }

    static boolean has(Element parent, String... path) {
        Element at = parent;
        for (String name : path) {
            at = children(at).stream().filter(child -> child.getNodeName().equals(name)).findFirst().orElse(null);
            if (at == null) {
                return false;
            }
        }
        return true;
    }

    /** What a reader sees of a paragraph or of all below: words, breaks as blanks, no instructions of fields. */
    static String text(Node root) {
        StringBuilder text = new StringBuilder();
        say(root, text);
        return text.toString();
    }

    private static void say(Node node, StringBuilder text) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (child.getNodeName()) {
                case "w:t" -> text.append(child.getTextContent());
                case "w:br", "w:tab" -> text.append(' ');
                default -> say(child, text);
            }
        }
        if (node.getNodeName().equals("w:p")) {
            text.append('\n');
        }
    }

    private static void collect(Node node, Predicate<Element> wanted, List<Element> found) {
        if (node instanceof Element element && wanted.test(element)) {
            found.add(element);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, wanted, found);
        }
    }
}

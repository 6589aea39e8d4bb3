package org.nationalresponse.workbook.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The string literals of a Java file, with the code around them. Comments are passed over.
 *
 * @param code the file with comments blanked and each literal's content blanked, of the same length as the file
 */
record JavaSource(Path file, String code, List<Literal> literals) {

    /**
     * One literal.
     *
     * @param value as the program has it, with escapes left as written
     * @param start offset of the opening quote in the file
     * @param end offset after the closing quote
     */
    record Literal(String value, int line, int start, int end) {}

    static JavaSource of(Path file, String source) {
        StringBuilder code = new StringBuilder(source);
        List<Literal> literals = new ArrayList<>();
        int at = 0;
        int line = 1;
        while (at < source.length()) {
            int end = at + 1;
            if (source.startsWith("//", at)) {
                end = endOf(source, "\n", at) - 1;
                blank(code, at, end);
            } else if (source.startsWith("/*", at)) {
                end = endOf(source, "*/", at + 2);
                blank(code, at, end);
            } else if (source.startsWith("\"\"\"", at)) {
                end = endOf(source, "\"\"\"", at + 3);
                literals.add(new Literal(source.substring(at + 3, end - 3), line, at, end));
                blank(code, at + 1, end - 1);
            } else if (source.charAt(at) == '"' || source.charAt(at) == '\'') {
                char quote = source.charAt(at);
                while (source.charAt(end) != quote) {
                    end += source.charAt(end) == '\\' ? 2 : 1;
                }
                end++;
                if (quote == '"') {
                    literals.add(new Literal(source.substring(at + 1, end - 1), line, at, end));
                }
                blank(code, at + 1, end - 1);
            }
            for (int i = at; i < end && i < source.length(); i++) {
                line += source.charAt(i) == '\n' ? 1 : 0;
            }
            at = end;
        }
        return new JavaSource(file, code.toString(), literals);
    }

    /** The code from the last statement's end before a literal up to it. */
    String before(Literal literal) {
        int from = literal.start();
        while (from > 0 && ";{}".indexOf(code.charAt(from - 1)) < 0) {
            from--;
        }
        return code.substring(from, literal.start());
    }

    /** The first sign after a literal that is no white space. */
    char next(Literal literal) {
        return code.substring(literal.end()).stripLeading().charAt(0);
    }

    /** The last sign before a literal that is no white space. */
    char previous(Literal literal) {
        String before = code.substring(0, literal.start()).stripTrailing();
        return before.charAt(before.length() - 1);
    }

    /** The literals that stand as whole arguments after this one in the same call, at every second place. */
    List<String> namesAfter(Literal literal) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int argument = 0;
        int begin = literal.end();
        for (int at = literal.end(); depth >= 0; at++) {
            char sign = code.charAt(at);
            depth += "([{".indexOf(sign) >= 0 ? 1 : ")]}".indexOf(sign) >= 0 ? -1 : 0;
            if (depth < 0 || depth == 0 && sign == ',') {
                if (argument % 2 == 1) {
                    names.add(whole(begin, at));
                }
                argument++;
                begin = at + 1;
            }
        }
        return names;
    }

    private String whole(int from, int to) {
        return literals.stream()
                .filter(each -> each.start() >= from && each.end() <= to)
                .filter(each -> code.substring(from, each.start()).isBlank() && code.substring(each.end(), to).isBlank())
                .map(Literal::value)
                .findFirst()
                .orElse("?");
    }

    String place(Literal literal) {
        return file.getFileName() + ":" + literal.line() + " \"" + literal.value() + "\"";
    }

    private static int endOf(String source, String mark, int from) {
        int found = source.indexOf(mark, from);
        return found < 0 ? source.length() : found + mark.length();
    }

    private static void blank(StringBuilder code, int from, int to) {
        for (int i = from; i < to; i++) {
            if (code.charAt(i) != '\n') {
                code.setCharAt(i, ' ');
            }
        }
    }
}

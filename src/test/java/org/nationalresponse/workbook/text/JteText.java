package org.nationalresponse.workbook.text;

/** What stands in a template between its tags, expressions, statements and comments. */
final class JteText {

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private JteText(String source) {
        this.source = source;
    }

    static String of(String source) {
        String plain = source.replaceAll("(?s)<%--.*?--%>|<!--.*?-->|<style>.*?</style>", " ")
                .replaceAll("(?m)^@(import|param) .*$", " ");
        return new JteText(plain).read();
    }

    private String read() {
        while (at < source.length()) {
            if (source.startsWith("${", at) || source.startsWith("!{", at) || source.startsWith("$unsafe{", at)) {
                at = source.indexOf('{', at);
                skip('{', '}');
            } else if (source.charAt(at) == '@') {
                while (++at < source.length() && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '.')) {
                    // the statement's name
                }
                if (at < source.length() && source.charAt(at) == '(') {
                    skip('(', ')');
                }
            } else if (source.charAt(at) == '<') {
                tag();
            } else {
                text.append(source.charAt(at++));
            }
        }
        return text.toString();
    }

    /** A tag, whose attributes may hold expressions with a greater-than sign. */
    private void tag() {
        while (source.charAt(at) != '>') {
            if (source.startsWith("${", at)) {
                at++;
                skip('{', '}');
            } else {
                at++;
            }
        }
        at++;
    }

    private void skip(char open, char close) {
        int depth = 0;
        boolean quoted = false;
        do {
            char sign = source.charAt(at++);
            quoted ^= sign == '"';
            depth += quoted ? 0 : sign == open ? 1 : sign == close ? -1 : 0;
        } while (depth > 0);
        text.append(' ');
    }
}

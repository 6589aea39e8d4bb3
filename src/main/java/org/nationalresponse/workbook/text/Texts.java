package org.nationalresponse.workbook.text;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The words of one language. Sentences with values are ICU message patterns with named arguments, so that plurals and word order
 * are the translator's; a text without braces never touches ICU, which keeps the start quick.
 */
public final class Texts {

    /** ICU knows this too, but to ask it would make every start wait for its data. */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "ug", "ur", "yi");

    private final Locale locale;
    private final UnaryOperator<String> disguise;
    private final Map<String, Properties> files = new ConcurrentHashMap<>();
    private final DateTimeFormatter dates;

    private Texts(Locale locale, UnaryOperator<String> disguise) {
        this.locale = locale;
        this.disguise = disguise;
        this.dates = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
    }

    /** The words for a language; where a text has no translation, the English one. */
    public static Texts in(Locale locale) {
        return new Texts(locale, UnaryOperator.identity());
    }

    /** English seen through a disguise, such as longer and accented letters, to find words that did not come from a bundle. */
    public static Texts disguised(Locale locale, UnaryOperator<String> disguise) {
        return new Texts(locale, disguise);
    }

    public Locale locale() {
        return locale;
    }

    /** Whether the language is written from right to left. */
    public boolean rightToLeft() {
        return RIGHT_TO_LEFT.contains(locale.getLanguage());
    }

    /** The text as it stands in the bundle. */
    public String get(String key) {
        return disguise.apply(raw(key));
    }

    /** The text with its values, given as name, value, name, value. */
    public String get(String key, Object... namesAndValues) {
        return say(Message.of(key, namesAndValues));
    }

    /** A message in this language; messages, dates and lists among its values are put into words as well. */
    public String say(Message message) {
        String pattern = raw(message.key());
        if (message.values().isEmpty()) {
            return disguise.apply(pattern);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        message.values().forEach((name, value) -> values.put(name, inWords(value)));
        return new MessageFormat(disguisePattern(pattern), locale).format(values);
    }

    /** Whether there is such a text; for keys that come from a person's data. */
    public boolean knows(String key) {
        return file(key).containsKey(key);
    }

    /** A number as people of this language write it, with all its digits. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** A day as people of this language write it, with the month in letters so that no one reads 3/4 as the wrong day. */
    public String date(LocalDate date) {
        return dates.format(date);
    }

    /** A time of day, short. */
    public String time(TemporalAccessor time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(time);
    }

    /** All texts of this language as FXML wants them; an unknown key is an error, not an empty label. */
    public ResourceBundle asBundle() {
        return new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return knows(key) ? get(key) : null;
            }

            @Override
            public boolean containsKey(String key) {
                return knows(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.emptyEnumeration();
            }

            @Override
            public Locale getLocale() {
                return locale;
            }
        };
    }

    private Object inWords(Object value) {
        if (value instanceof Message message) {
            return say(message);
        }
        if (value instanceof LocalDate date) {
            return date(date);
        }
        if (value instanceof Collection<?> items) {
            return ListFormatter.getInstance(locale).format(items.stream().map(this::inWords).toList());
        }
        if (value instanceof Number || value instanceof String) {
            return value;
        }
        return String.valueOf(value);
    }

    private String disguisePattern(String pattern) {
        // A pattern's own syntax must survive, so only patterns without nested arguments are disguised.
        return pattern.indexOf(',') >= 0 ? pattern : disguise.apply(pattern);
    }

    private String raw(String key) {
        String text = file(key).getProperty(key);
        if (text == null) {
            throw new MissingResourceException("no text for " + key, Texts.class.getName(), key);
        }
        return text;
    }

    private Properties file(String key) {
        int dot = key.indexOf('.');
        return files.computeIfAbsent(dot < 0 ? key : key.substring(0, dot), this::load);
    }

    private Properties load(String name) {
        Properties english = read(name + ".properties", new Properties());
        if (locale.getLanguage().equals("en")) {
            return english;
        }
        return flat(read(name + "_" + locale.getLanguage() + ".properties", english));
    }

    private static Properties flat(Properties layered) {
        Properties all = new Properties();
        layered.stringPropertyNames().forEach(key -> all.setProperty(key, layered.getProperty(key)));
        return all;
    }

    private static Properties read(String file, Properties fallback) {
        Properties texts = new Properties(fallback);
        try (InputStream in = Texts.class.getResourceAsStream(file)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}

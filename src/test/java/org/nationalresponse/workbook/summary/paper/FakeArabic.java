package org.nationalresponse.workbook.summary.paper;

import java.util.HashMap;
import java.util.Map;
import org.nationalresponse.workbook.framework.Pack;
import org.nationalresponse.workbook.framework.PackTexts;

/** English in Arabic letters, to see a mirrored page filled as a translated one would be. Values in braces stay. */
public final class FakeArabic {

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String ARABIC = "ابجدهفغحيجكلمنوبقرستوفوكيز";

    private FakeArabic() {}

    public static String of(String text) {
        StringBuilder fake = new StringBuilder();
        boolean value = false;
        for (char letter : text.toCharArray()) {
            value = letter == '{' || value && letter != '}';
            int place = LATIN.indexOf(Character.toLowerCase(letter));
            fake.append(value || place < 0 ? letter : ARABIC.charAt(place));
        }
        return fake.toString();
    }

    public static Pack of(Pack pack) {
        Map<String, String> words = new HashMap<>();
        pack.texts().words().forEach((key, text) -> words.put(key, of(text)));
        return new Pack(pack.id(), pack.edition(), pack.domains(), pack.registers(), new PackTexts(words));
    }
}

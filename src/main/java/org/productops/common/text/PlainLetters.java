package org.productops.common.text;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;

/** Latin letters that no accent makes, such as o with a stroke or ae as one, and the plain ones that stand for them. */
final class PlainLetters {

    private static final Map<Integer, String> PLAIN = plain();

    private PlainLetters() {}

    /** What dictionaries file the letter under; the letter itself if that is no plain one. */
    static String of(int letter) {
        String plain = PLAIN.get(letter);
        return plain == null ? Character.toString(letter) : plain;
    }

    private static Map<Integer, String> plain() {
        Collator dictionary = Collator.getInstance(ULocale.ROOT);
        dictionary.setStrength(Collator.PRIMARY);
        Map<CollationKey, String> spellings = new HashMap<>();
        for (char first = 'a'; first <= 'z'; first++) {
            spellings.put(dictionary.getCollationKey("" + first), "" + first);
            for (char second = 'a'; second <= 'z'; second++) {
                spellings.put(dictionary.getCollationKey("" + first + second), "" + first + second);
            }
        }
        Map<Integer, String> plain = new HashMap<>();
        for (String letter : new UnicodeSet("[[:Latin:]&[:Lowercase_Letter:]&[:NFKD_Quick_Check=Yes:]-[a-z]]")) {
            String spelling = spellings.get(dictionary.getCollationKey(letter));
            if (spelling != null) {
                plain.put(letter.codePointAt(0), spelling);
            }
        }
        return Map.copyOf(plain);
    }
}

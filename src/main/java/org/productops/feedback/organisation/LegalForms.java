package org.productops.feedback.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.productops.common.text.SearchFolding;

/** Names of organisations without what only says in which form of law they are founded, such as GmbH or Inc. */
final class LegalForms {

    /** As single folded words without points; several of them may follow each other, as in <em>GmbH &amp; Co. KG</em>. */
    private static final Set<String> WORDS = Set.of(
            "ab",
            "ag",
            "aps",
            "as",
            "asa",
            "bhd",
            "bv",
            "bvba",
            "co",
            "company",
            "corp",
            "corporation",
            "cv",
            "doo",
            "eg",
            "ek",
            "eu",
            "ev",
            "gbr",
            "ggmbh",
            "gmbh",
            "holding",
            "inc",
            "incorporated",
            "kft",
            "kg",
            "kgaa",
            "kk",
            "lda",
            "limited",
            "llc",
            "llp",
            "lp",
            "ltd",
            "ltda",
            "mbh",
            "nv",
            "oao",
            "og",
            "ohg",
            "ooo",
            "oy",
            "oyj",
            "pc",
            "plc",
            "pte",
            "pty",
            "pvt",
            "sa",
            "sab",
            "sae",
            "saoc",
            "sapi",
            "sarl",
            "sas",
            "sasu",
            "sc",
            "scs",
            "sdn",
            "se",
            "sl",
            "slu",
            "snc",
            "spa",
            "sprl",
            "spzoo",
            "srl",
            "sro",
            "ug",
            "und",
            "vof",
            "zoo",
            "zrt");

    /** Between words they say the same as a sign that joins them. */
    private static final Set<String> JOINING = Set.of("and", "et", "und");

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;/&+()]+");
    private static final Pattern POINTS = Pattern.compile("[.'\u00b7]");

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NO_DIGIT = Pattern.compile("\\P{Nd}+");

    private LegalForms() {}

    /** The folded name without its legal form; the whole one if it is nothing else. */
    static String without(String name) {
        List<String> words = words(name);
        int end = words.size();
        while (end > 1 && WORDS.contains(words.get(end - 1))) {
            end--;
        }
        return String.join(" ", words.subList(0, end));
    }

    /** Whether a word is one, as it is folded. */
    static boolean isOne(String word) {
        return WORDS.contains(word);
    }

    /** The letters and digits of a name without its legal form, for telling whether two are the same. */
    static String key(String core) {
        String key = NEITHER_LETTER_NOR_DIGIT.matcher(core).replaceAll("");
        return key.isEmpty() ? core : key;
    }

    /** The digits in it: names that differ in one are those of two. */
    static String digits(String core) {
        return NO_DIGIT.matcher(core).replaceAll("");
    }

    /** The folded words of a name, of which points and what joins words are no part. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>(
                Arrays.asList(BETWEEN.split(SearchFolding.fold(name).strip())));
        words.replaceAll(word -> POINTS.matcher(word).replaceAll(""));
        words.removeIf(String::isEmpty);
        for (int i = words.size() - 2; i > 0; i--) {
            if (JOINING.contains(words.get(i))) {
                words.remove(i);
            }
        }
        return words;
    }
}

package org.productops.glossary.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.productops.glossary.PartOfSpeech;
import org.productops.glossary.TermStatus;
import org.productops.glossary.TermType;

/** The words of TBX for what terms are, in all its editions. */
final class TbxWords {

    private static final String STATUS = "-admn-sts";

    private TbxWords() {}

    static String status(TermStatus status) {
        return status.name().toLowerCase(Locale.ROOT) + "Term" + STATUS;
    }

    static Optional<TermStatus> status(String word) {
        String name = word.strip().replace(STATUS, "").replaceFirst("Term$", "");
        return named(TermStatus.values(), name);
    }

    static String type(TermType type) {
        String[] words = type.name().toLowerCase(Locale.ROOT).split("_");
        return words.length == 1
                ? words[0]
                : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
    }

    static Optional<TermType> type(String word) {
        // What older editions call otherwise.
        return switch (word.strip()) {
            case "initialism" -> Optional.of(TermType.ACRONYM);
            case "phraseologicalUnit", "setPhrase" -> Optional.of(TermType.PHRASE);
            case "synonym", "entryTerm" -> Optional.of(TermType.FULL_FORM);
            default ->
                Arrays.stream(TermType.values())
                        .filter(type -> type(type).equalsIgnoreCase(word.strip()))
                        .findFirst();
        };
    }

    static Optional<PartOfSpeech> partOfSpeech(String word) {
        return named(PartOfSpeech.values(), word.strip());
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst();
    }
}

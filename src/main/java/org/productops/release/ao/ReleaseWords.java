package org.productops.release.ao;

import java.util.Date;
import java.util.Optional;
import org.productops.common.store.ao.StoredTexts;
import org.productops.release.Word;

/** What somebody has said, in two columns that are null as long as nobody has; nobody knows who if only the first one is. */
final class ReleaseWords {

    private ReleaseWords() {}

    static Optional<Word> read(String userKey, Date at) {
        return at == null ? Optional.empty() : Optional.of(new Word(StoredTexts.orEmpty(userKey), at.toInstant()));
    }

    static String key(Optional<Word> word) {
        return word.map(Word::by).orElse(null);
    }

    static Date at(Optional<Word> word) {
        return word.map(said -> Date.from(said.at())).orElse(null);
    }
}

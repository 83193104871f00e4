package org.productops.feedback.similar;

import java.util.List;
import java.util.stream.Stream;
import org.productops.feedback.similar.SaidCorpus.Said;

/** Feedback as people write it, by the hundred thousand. */
public final class SaidTexts {

    /** How many needs there are in all languages. */
    private static final int NEEDS = new SaidCorpus().texts(1).size();

    private SaidTexts() {}

    /** So many texts, of which some say much the same; no two runs get others. */
    public static List<String> of(int count) {
        return texts(count, new SaidCorpus());
    }

    /** Texts that somebody asks about, which are none of those. */
    public static List<String> asked(int count) {
        SaidCorpus corpus = new SaidCorpus();
        corpus.texts(1);
        return texts(count, corpus);
    }

    private static List<String> texts(int count, SaidCorpus corpus) {
        return Stream.generate(() -> corpus.texts(1 + count / NEEDS))
                .flatMap(List::stream)
                .map(Said::text)
                .limit(count)
                .toList();
    }
}

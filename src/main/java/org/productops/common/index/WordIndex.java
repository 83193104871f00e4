package org.productops.common.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Finds the texts that say much the same as another, in whichever words and languages they are. It lies in memory, takes its
 * texts from whoever keeps them, and can be made anew at any time. Safe to share.
 *
 * <p>Which texts could be like another is for Lucene to say: those that have its telling words (BM25). How like they are is
 * the share of what they say that both say. A word says the more the fewer texts have it; one that is only much like another
 * (mistyped, part of a compound, still being written) counts for part of it. That share is taken of the shorter text, and
 * halfway towards the longer one, so that a short text whose every word stands in a long one is much like it, but not the
 * same. So a likeness depends on the two texts and on how common their words are, not on how many others were found: 100
 * is the same words, and 50 is about half of what they say, for texts of any length. One rare word never outweighs several
 * common ones by itself, and sentences that have one word in common are less than 40 alike.
 */
public final class WordIndex implements Closeable {

    private static final String ID = "id";
    private static final String GROUP = "group";
    private static final String GROUPED = "grouped";
    private static final String LANGUAGE = "language";
    private static final String STEM = "stem";
    private static final String PLAIN = "plain";
    private static final String STEMS = "stems";

    private static final String YES = "yes";
    private static final FieldType WORDS = words();

    /** Of a text, so many different words are compared with another. */
    private static final int MOST_WORDS = 120;

    /** By so many of its words, the most telling ones, texts are found that could be like it. */
    private static final int MOST_CLAUSES = 24;

    /** Among so many texts, those that have most of its words, are the likest ones. */
    private static final int CANDIDATES = 100;

    /** A word in another form of another language tells less. */
    private static final float PLAIN_COUNTS = 0.4f;

    private static final double BUFFER_MB = 16;

    /**
     * Among so many texts, one that is there no more would change what its words weigh, as the library counts it until it
     * merges its segment. It is cleared away before anybody asks; among more, one of them says little.
     */
    private static final int CLEARED = 5_000;

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** An empty index. */
    public WordIndex() {
        try {
            writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig()
                            .setRAMBufferSizeMB(BUFFER_MB)
                            // Segments are merged by who writes: no threads that nobody knows of.
                            .setMergeScheduler(new SerialMergeScheduler())
                            .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                            .setUseCompoundFile(false));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    /** Takes the texts in, in place of those with the same ids. They are found after {@link #publish}. */
    public void put(Collection<IndexedText> texts) {
        WordLanguage usual = usualLanguage();
        try {
            for (IndexedText text : texts) {
                writer.updateDocument(idTerm(text.id()), document(text, usual));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets texts. They are found until {@link #publish}. */
    public void remove(Collection<Long> ids) {
        try {
            writer.deleteDocuments(ids.stream().map(WordIndex::idTerm).toArray(Term[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has everybody find what was taken in, and nothing any more that was forgotten. */
    public void publish() {
        try {
            if (writer.hasDeletions() && writer.getDocStats().maxDoc <= CLEARED) {
                writer.forceMergeDeletes();
            }
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many texts are found. */
    public int size() {
        IndexSearcher searcher = acquire();
        try {
            return searcher.getIndexReader().numDocs();
        } finally {
            release(searcher);
        }
    }

    /** The ids of all texts that are found, lowest first. */
    public long[] ids() {
        IndexSearcher searcher = acquire();
        try {
            LongStream.Builder ids = LongStream.builder();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                NumericDocValues values = leaf.reader().getNumericDocValues(ID);
                Bits living = leaf.reader().getLiveDocs();
                while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    if (living == null || living.get(values.docID())) {
                        ids.add(values.longValue());
                    }
                }
            }
            return ids.build().sorted().toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            release(searcher);
        }
    }

    /** How much memory it takes. */
    public long bytes() {
        try {
            long bytes = writer.ramBytesUsed();
            for (String file : directory.listAll()) {
                bytes += directory.fileLength(file);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts that are likest, the likest first; texts that have nothing in common with it are none. */
    public List<LikeText> like(TextQuestion question) {
        IndexSearcher searcher = acquire();
        try {
            return like(searcher, question);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            release(searcher);
        }
    }

    /** Frees what it takes. */
    @Override
    public void close() {
        try {
            searchers.close();
            writer.rollback();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Term idTerm(long id) {
        return new Term(ID, Long.toString(id));
    }

    private static Document document(IndexedText text, WordLanguage usual) {
        TextAnalysis analysis = TextAnalysis.of(text.text(), usual);
        Document document = new Document();
        document.add(new StringField(ID, Long.toString(text.id()), Field.Store.NO));
        document.add(new NumericDocValuesField(ID, text.id()));
        document.add(new StringField(LANGUAGE, analysis.language().code(), Field.Store.NO));
        document.add(new BinaryDocValuesField(GROUP, new BytesRef(text.group())));
        if (!text.group().isEmpty()) {
            document.add(new StringField(GROUPED, YES, Field.Store.NO));
        }
        List<String> stems = analysis.words().stream().map(TextWord::stem).toList();
        document.add(new Field(STEM, new GivenWords(stems), WORDS));
        document.add(new Field(
                PLAIN,
                new GivenWords(analysis.words().stream().map(TextWord::plain).toList()),
                WORDS));
        document.add(new BinaryDocValuesField(
                STEMS,
                new BytesRef(String.join(
                        " ", stems.stream().distinct().limit(MOST_WORDS).toList()))));
        return document;
    }

    /** The language of most texts. */
    private WordLanguage usualLanguage() {
        IndexSearcher searcher = acquire();
        try {
            return usualLanguage(searcher.getIndexReader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            release(searcher);
        }
    }

    private static WordLanguage usualLanguage(IndexReader reader) throws IOException {
        WordLanguage usual = WordLanguage.ENGLISH;
        int most = 0;
        for (WordLanguage language : WordLanguage.values()) {
            int texts = reader.docFreq(new Term(LANGUAGE, language.code()));
            if (texts > most) {
                most = texts;
                usual = language;
            }
        }
        return usual;
    }

    private List<LikeText> like(IndexSearcher searcher, TextQuestion question) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        TextAnalysis analysis = TextAnalysis.of(question.text(), usualLanguage(reader));
        WordWeights weights = new WordWeights(reader, STEM);
        List<AskedWord> asked = asked(analysis, question.unfinished(), weights);
        if (asked.isEmpty()) {
            return List.of();
        }
        Comparison comparison = new Comparison(asked, weights);
        List<LikeText> found = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query(asked, question), CANDIDATES).scoreDocs) {
            LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(hit.doc, reader.leaves()));
            int doc = hit.doc - leaf.docBase;
            NumericDocValues id = leaf.reader().getNumericDocValues(ID);
            if (id.advanceExact(doc) && !question.except().contains(id.longValue())) {
                LikeText like = comparison.with(
                        id.longValue(),
                        text(leaf, GROUP, doc),
                        List.of(text(leaf, STEMS, doc).split(" ")));
                if (like.likeness() > 0) {
                    found.add(like);
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(LikeText::likeness)
                        .reversed()
                        .thenComparing(Comparator.comparingLong(LikeText::id).reversed()))
                .limit(question.most())
                .toList();
    }

    private static String text(LeafReaderContext leaf, String field, int doc) throws IOException {
        BinaryDocValues values = leaf.reader().getBinaryDocValues(field);
        return values != null && values.advanceExact(doc) ? values.binaryValue().utf8ToString() : "";
    }

    /** The different words that are asked for; of one that no text has, those that may be meant by it. */
    private static List<AskedWord> asked(TextAnalysis analysis, boolean unfinished, WordWeights weights)
            throws IOException {
        Map<String, AskedWord> asked = new LinkedHashMap<>();
        List<TextWord> words = analysis.words();
        for (int i = 0; i < words.size(); i++) {
            TextWord word = words.get(i);
            if (!asked.containsKey(word.stem())) {
                boolean last = unfinished && i == words.size() - 1;
                asked.put(word.stem(), AskedWord.of(word, last, weights));
            }
        }
        return asked.values().stream()
                .sorted(Comparator.comparingDouble(AskedWord::weight).reversed())
                .limit(MOST_WORDS)
                .toList();
    }

    private static BooleanQuery query(List<AskedWord> asked, TextQuestion question) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (AskedWord word : asked.subList(0, Math.min(MOST_CLAUSES, asked.size()))) {
            word.meant()
                    .forEach((stem, counts) -> query.add(
                            new BoostQuery(new TermQuery(new Term(STEM, stem)), counts.floatValue()),
                            BooleanClause.Occur.SHOULD));
            query.add(
                    new BoostQuery(new TermQuery(new Term(PLAIN, word.word().plain())), PLAIN_COUNTS),
                    BooleanClause.Occur.SHOULD);
        }
        if (question.grouped()) {
            query.add(new TermQuery(new Term(GROUPED, YES)), BooleanClause.Occur.FILTER);
        }
        if (!question.except().isEmpty()) {
            Set<BytesRef> except = new LinkedHashSet<>();
            question.except().forEach(id -> except.add(new BytesRef(Long.toString(id))));
            query.add(new TermInSetQuery(ID, except), BooleanClause.Occur.MUST_NOT);
        }
        return query.setMinimumNumberShouldMatch(1).build();
    }

    private IndexSearcher acquire() {
        try {
            return searchers.acquire();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void release(IndexSearcher searcher) {
        try {
            searchers.release(searcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

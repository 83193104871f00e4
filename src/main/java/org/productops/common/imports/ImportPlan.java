package org.productops.common.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.productops.common.error.Message;

/**
 * What an import would do, as things stand.
 *
 * @param rows one for each record, in their order
 * @param gone what is there and not in the file
 * @param archivesGone whether that is to be archived; it stays as it is if not
 * @param people whom it names and nobody knows, those who hold it up first
 * @param facts what to know of all of it beside its rows, in sentences
 */
public record ImportPlan(
        List<ImportRow> rows,
        List<ImportRow> gone,
        boolean archivesGone,
        List<ImportPerson> people,
        List<Message> facts) {

    private static final int MARK = 2;
    private static final Set<ImportFate> ASKING = Set.of(ImportFate.NEW, ImportFate.CHANGED, ImportFate.WRONG);
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    public ImportPlan {
        rows = List.copyOf(rows);
        gone = List.copyOf(gone);
        people = List.copyOf(people);
        facts = List.copyOf(facts);
    }

    /** One of which its rows say all. */
    public ImportPlan(List<ImportRow> rows, List<ImportRow> gone, boolean archivesGone, List<ImportPerson> people) {
        this(rows, gone, archivesGone, people, List.of());
    }

    /** The things that are imported without something that the file says of them. */
    public List<ImportRow> noted() {
        return rows.stream().filter(row -> !row.notes().isEmpty()).toList();
    }

    /** The things that are touched and ask for something first; the answer may be what makes one right. */
    public List<ImportRow> asked() {
        return rows.stream()
                .filter(row -> !row.asks().isEmpty() && ASKING.contains(row.fate()))
                .toList();
    }

    /** How many things have this fate. */
    public int count(ImportFate fate) {
        return of(fate).size();
    }

    /** The things with this fate. */
    public List<ImportRow> of(ImportFate fate) {
        return fate == ImportFate.GONE
                ? gone
                : rows.stream().filter(row -> row.fate() == fate).toList();
    }

    /** Whether nothing has to be corrected first. */
    public boolean isRight() {
        return count(ImportFate.WRONG) + count(ImportFate.WAITING) == 0;
    }

    /** How many things it touches. */
    public int touched() {
        return count(ImportFate.NEW) + count(ImportFate.CHANGED) + (archivesGone ? gone.size() : 0);
    }

    /**
     * Two letters for each thing, which are others when something else becomes of it, or when it is touched and somebody
     * edited it.
     */
    public String marks() {
        StringBuilder marks = new StringBuilder();
        all().forEach(row -> mark(row, marks));
        return marks.toString();
    }

    private List<ImportRow> all() {
        List<ImportRow> all = new ArrayList<>(rows);
        if (archivesGone) {
            all.addAll(gone);
        }
        return all;
    }

    private static void mark(ImportRow row, StringBuilder marks) {
        int hash = row.fate() == ImportFate.SAME
                ? 0
                : 31 * row.key().hashCode()
                        + Long.hashCode(row.version())
                        + row.fate().name().hashCode();
        for (int i = 0; i < MARK; i++) {
            marks.append(LETTERS.charAt(Math.floorMod(hash, LETTERS.length())));
            hash = Math.floorDiv(hash, LETTERS.length());
        }
    }

    /** The things that are other than somebody saw them, by the {@link #marks} of what they saw. */
    public List<ImportRow> changedSince(String seen) {
        List<ImportRow> all = all();
        String marks = marks();
        List<ImportRow> changed = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!seen.startsWith(marks.substring(MARK * i, MARK * i + MARK), MARK * i)) {
                changed.add(all.get(i));
            }
        }
        return changed;
    }

    /** Whether nothing is other than somebody saw it. */
    public boolean isAsSeen(String seen) {
        return seen.equals(marks());
    }
}

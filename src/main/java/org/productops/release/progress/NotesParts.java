package org.productops.release.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Release notes in Markdown as headings, items of lists and paragraphs, each of which some readers may see and others may not: what
 * names an issue is for those who may see that issue. Whoever edits notes without seeing all of them leaves the rest where it was.
 */
final class NotesParts {

    /** People write keys as they like; an address ends with one, too. */
    private static final Pattern KEY =
            Pattern.compile("(?<![A-Z0-9_])[A-Z][A-Z0-9_]{1,254}-[1-9][0-9]{0,17}(?![0-9])", Pattern.CASE_INSENSITIVE);

    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s.*");
    private static final Pattern ITEM = Pattern.compile("(?:[-*+]|[0-9]{1,9}[.)])\\s.*");

    private enum Kind {
        HEADING,
        ITEM,
        PARAGRAPH
    }

    /**
     * Lines that belong together.
     *
     * @param blanks how many empty lines follow
     */
    private record Part(Kind kind, String body, int blanks) {
        Part with(int other) {
            return new Part(kind, body, other);
        }

        /** How deep a heading is. */
        int level() {
            return (int) body.chars().takeWhile(sign -> sign == '#').count();
        }

        boolean says(Part other) {
            return body.strip().equals(other.body.strip());
        }
    }

    private final List<Part> parts;
    private final List<Boolean> hidden;

    private NotesParts(List<Part> parts, Set<String> hiddenKeys) {
        this.parts = List.copyOf(parts);
        this.hidden = new ArrayList<>(parts.stream()
                .map(part -> !Collections.disjoint(keys(part.body()), hiddenKeys))
                .toList());
        for (int number = 0; number < parts.size(); number++) {
            if (parts.get(number).kind() == Kind.HEADING && isOverHiddenAlone(number)) {
                hidden.set(number, true);
            }
        }
    }

    /** The keys that a text names, if they are keys, in upper case. */
    static Set<String> keys(String text) {
        Set<String> keys = new LinkedHashSet<>();
        Matcher found = KEY.matcher(text);
        while (found.find()) {
            keys.add(found.group().toUpperCase(Locale.ROOT));
        }
        return keys;
    }

    /**
     * Notes as one reader gets them.
     *
     * @param hiddenKeys the keys of issues that the reader may not see
     */
    static NotesParts of(String text, Set<String> hiddenKeys) {
        return new NotesParts(parse(text), hiddenKeys);
    }

    private static List<Part> parse(String text) {
        List<Part> parts = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Optional<Part> last = parts.isEmpty() ? Optional.empty() : Optional.of(parts.get(parts.size() - 1));
            if (line.isBlank()) {
                last.ifPresent(part -> parts.set(parts.size() - 1, part.with(part.blanks() + 1)));
            } else if (last.filter(part -> isContinued(part, line)).isPresent()) {
                Part part = last.get();
                parts.set(
                        parts.size() - 1,
                        new Part(part.kind(), part.body() + "\n" + "\n".repeat(part.blanks()) + line, 0));
            } else {
                parts.add(new Part(kind(line), line, 0));
            }
        }
        return parts;
    }

    private static Kind kind(String line) {
        return HEADING.matcher(line).matches()
                ? Kind.HEADING
                : ITEM.matcher(line.stripLeading()).matches() ? Kind.ITEM : Kind.PARAGRAPH;
    }

    /** What is indented below an item is the item's, even another list. */
    private static boolean isContinued(Part part, String line) {
        return switch (part.kind()) {
            case HEADING -> false;
            case ITEM ->
                line.startsWith("  ") || line.startsWith("\t") || part.blanks() == 0 && kind(line) == Kind.PARAGRAPH;
            case PARAGRAPH -> part.blanks() == 0 && kind(line) == Kind.PARAGRAPH;
        };
    }

    private boolean isOverHiddenAlone(int heading) {
        boolean isOver = false;
        for (int number = heading + 1; number < parts.size(); number++) {
            Part part = parts.get(number);
            if (part.kind() != Kind.HEADING) {
                if (!hidden.get(number)) {
                    return false;
                }
                isOver = true;
            } else if (part.level() <= parts.get(heading).level()) {
                break;
            }
        }
        return isOver;
    }

    /** How many items and paragraphs the reader does not get. */
    int leftOut() {
        int count = 0;
        for (int number = 0; number < parts.size(); number++) {
            count += hidden.get(number) && parts.get(number).kind() != Kind.HEADING ? 1 : 0;
        }
        return count;
    }

    /** What the reader gets. */
    String text() {
        List<Part> seen = new ArrayList<>();
        for (int number = 0; number < parts.size(); number++) {
            if (!hidden.get(number)) {
                seen.add(parts.get(number));
            }
        }
        return text(seen);
    }

    private static String text(List<Part> all) {
        StringBuilder text = new StringBuilder();
        all.forEach(part -> text.append(part.body()).append("\n").append("\n".repeat(part.blanks())));
        return text.toString();
    }

    /**
     * What is kept after the reader has typed this in place of what they got: that, and what they did not get where it was, as far
     * as what it stood behind is still there.
     */
    String with(String typed) {
        List<Part> now = parse(typed);
        Optional<Part> before = Optional.empty();
        Optional<Part> heading = Optional.empty();
        for (int number = 0; number < parts.size(); number++) {
            Part part = parts.get(number);
            if (hidden.get(number) && now.stream().noneMatch(part::says)) {
                insert(now, part, before, heading);
            }
            before = Optional.of(part);
            heading = part.kind() == Kind.HEADING ? before : heading;
        }
        return text(now);
    }

    private static void insert(List<Part> now, Part part, Optional<Part> before, Optional<Part> heading) {
        if (before.isEmpty()) {
            now.add(0, part.with(Math.max(1, part.blanks())));
            return;
        }
        int behind = indexOf(now, before.get());
        if (behind < 0 && part.kind() != Kind.HEADING && heading.isPresent()) {
            behind = endOf(now, heading.get());
            if (behind < 0) {
                now.add(heading.get().with(1));
                behind = now.size() - 1;
            }
        }
        if (behind < 0) {
            behind = now.size() - 1;
        }
        put(now, part, behind);
    }

    /** Items of one list stay one list; all else has an empty line between. */
    private static void put(List<Part> now, Part part, int behind) {
        if (behind < 0) {
            now.add(part);
            return;
        }
        Part first = now.get(behind);
        boolean isOneList = first.kind() == Kind.ITEM && part.kind() == Kind.ITEM;
        now.set(behind, first.with(isOneList ? 0 : Math.max(1, first.blanks())));
        now.add(behind + 1, part.with(isOneList ? first.blanks() : Math.max(1, part.blanks())));
    }

    private static int indexOf(List<Part> now, Part wanted) {
        for (int number = 0; number < now.size(); number++) {
            if (now.get(number).says(wanted)) {
                return number;
            }
        }
        return -1;
    }

    /** The last part below a heading; below 0 if that is not there. */
    private static int endOf(List<Part> now, Part heading) {
        int end = indexOf(now, heading);
        while (end >= 0 && end + 1 < now.size() && now.get(end + 1).kind() != Kind.HEADING) {
            end++;
        }
        return end;
    }
}

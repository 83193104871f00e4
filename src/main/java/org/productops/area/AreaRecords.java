package org.productops.area;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.productops.area.FactsDraft.LinkDraft;
import org.productops.common.json.Json;

/**
 * Areas as texts by field, as files have them. What {@link #fields} writes, {@link #draft} reads back the same.
 *
 * <p>Several texts of a field have a line each; a link is written as {@code kind|title|address}.
 */
final class AreaRecords {

    private static final Pattern LINK = Pattern.compile("(?<kind>[^|]*)\\|(?<title>.*)\\|(?<address>[^|]*)");
    private static final Pattern TITLE_AND_ADDRESS = Pattern.compile("(?<title>.*?)\\s*(?<address>\\S+)");

    private AreaRecords() {}

    /**
     * All that is known of an area.
     *
     * @param holderName what a holder is called in files
     */
    static Map<String, String> fields(Area area, RoleCatalog roles, Function<Holder, String> holderName) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(AreaFields.KEY, area.key());
        fields.put(AreaFields.NAME, area.name());
        fields.put(AreaFields.DESCRIPTION, area.description());
        fields.put(AreaFields.PARENT, area.parent());
        fields.put(AreaFields.LIFECYCLE, area.facts().lifecycle().id());
        fields.put(AreaFields.TAGS, TextList.WORDS.join(area.facts().tags()));
        fields.put(AreaFields.CHANNELS, TextList.TEXTS.join(area.facts().channels()));
        fields.put(
                AreaFields.LINKS,
                TextList.TEXTS.join(
                        area.facts().links().stream().map(AreaRecords::link).toList()));
        fields.put(AreaFields.ALIASES, TextList.TEXTS.join(area.facts().aliases()));
        for (Role role : roles.all()) {
            fields.put(
                    role.id(),
                    TextList.NAMES.join(
                            area.roles().of(role).stream().map(holderName).toList()));
        }
        fields.put(
                AreaFields.STOPS,
                TextList.NAMES.join(List.copyOf(new TreeSet<>(area.roles().stops()))));
        int months = area.review().everyMonths();
        fields.put(AreaFields.REVIEW_MONTHS, months == 0 ? "" : String.valueOf(months));
        fields.put(AreaFields.REVIEWED, area.review().on().map(String::valueOf).orElse(""));
        fields.put(
                AreaFields.REVIEWED_BY,
                area.review().by().isEmpty()
                        ? ""
                        : holderName.apply(Holder.user(area.review().by())));
        fields.put(AreaFields.ARCHIVED, String.valueOf(area.archived()));
        return fields;
    }

    private static String link(AreaLink link) {
        return link.kind().id() + "|" + link.title() + "|" + link.address();
    }

    /** What the texts say, to be checked as if somebody had typed it. */
    static AreaDraft draft(Map<String, String> fields, RoleCatalog roles) {
        Function<String, String> text = field -> fields.getOrDefault(field, "");
        Map<String, List<String>> holders = new LinkedHashMap<>();
        for (Role role : roles.all()) {
            holders.put(role.id(), TextList.NAMES.split(text.apply(role.id())));
        }
        return new AreaDraft(
                text.apply(AreaFields.KEY),
                text.apply(AreaFields.NAME),
                text.apply(AreaFields.DESCRIPTION),
                text.apply(AreaFields.PARENT),
                new FactsDraft(
                        text.apply(AreaFields.LIFECYCLE),
                        TextList.WORDS.split(text.apply(AreaFields.TAGS)),
                        TextList.TEXTS.split(text.apply(AreaFields.CHANNELS)),
                        TextList.TEXTS.split(text.apply(AreaFields.LINKS)).stream()
                                .map(AreaRecords::link)
                                .toList(),
                        TextList.TEXTS.split(text.apply(AreaFields.ALIASES))),
                text.apply(AreaFields.REVIEW_MONTHS),
                holders,
                TextList.NAMES.split(text.apply(AreaFields.STOPS)));
    }

    /** People also write an address alone, or a title before it. */
    private static LinkDraft link(String line) {
        Matcher matcher = LINK.matcher(line);
        if (matcher.matches()) {
            return new LinkDraft(matcher.group("kind"), matcher.group("title"), matcher.group("address"));
        }
        Matcher plain = TITLE_AND_ADDRESS.matcher(line);
        return plain.matches()
                ? new LinkDraft("", plain.group("title"), plain.group("address"))
                : new LinkDraft("", "", line);
    }

    /** Whether a text says yes; empty if it says neither. */
    static Optional<Boolean> truth(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1", "x", "ja", "wahr" -> Optional.of(true);
            case "false", "no", "0", "", "nein", "falsch" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** The names of all fields, in the order of tables. */
    static List<String> names(RoleCatalog roles) {
        Area none = new Area("none", "none", "", "", false, AreaFacts.NONE, Review.NONE, Roles.NONE, 0);
        return List.copyOf(fields(none, roles, holder -> "").keySet());
    }

    /** The whole area in a text, for {@link #restore}; holders by key. */
    static String write(Area area, RoleCatalog roles) {
        return Json.write(fields(area, roles, AreaRecords::id));
    }

    private static String id(Holder holder) {
        return new HolderText(holder.kind(), holder.id()).text();
    }

    /** The area as it was when it was written, as the next version of what it is now. */
    static Area restore(String written, Area now, RoleCatalog roles) {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<?, ?> kept = Json.read(written, Map.class);
        kept.forEach((field, text) -> fields.put(String.valueOf(field), String.valueOf(text)));
        AreaDraft draft = draft(fields, roles);
        Roles held = Roles.NONE.stopping(draft.stops());
        for (Map.Entry<String, List<String>> role : draft.holders().entrySet()) {
            held = held.withAll(
                    role.getKey(),
                    role.getValue().stream().map(AreaRecords::holder).toList());
        }
        FactsDraft facts = draft.facts();
        Review review = Review.NONE.every(draft.reviewMonths().isEmpty() ? 0 : Integer.parseInt(draft.reviewMonths()));
        String reviewed = fields.getOrDefault(AreaFields.REVIEWED, "");
        return new Area(
                now.key(),
                draft.name(),
                draft.description(),
                draft.parent(),
                truth(fields.getOrDefault(AreaFields.ARCHIVED, "")).orElse(false),
                new AreaFacts(
                        Lifecycle.find(facts.lifecycle()).orElse(Lifecycle.USUAL),
                        facts.tags(),
                        facts.channels(),
                        facts.links().stream().map(AreaRecords::link).toList(),
                        facts.aliases(),
                        0),
                reviewed.isEmpty()
                        ? review
                        : review.done(
                                LocalDate.parse(reviewed),
                                HolderText.parse(fields.getOrDefault(AreaFields.REVIEWED_BY, ""))
                                        .name()),
                held,
                now.version() + 1);
    }

    private static Holder holder(String text) {
        HolderText parsed = HolderText.parse(text);
        return new Holder(parsed.kind(), parsed.name());
    }

    private static AreaLink link(LinkDraft draft) {
        return new AreaLink(
                AreaLink.Kind.find(draft.kind()).orElse(AreaLink.Kind.OTHER), draft.title(), draft.address());
    }

    /** Compares all but what tables do not say: the version, and what nobody can read. */
    static boolean isSame(Area one, Area other, RoleCatalog roles) {
        return fields(one, roles, AreaRecords::id).equals(fields(other, roles, AreaRecords::id));
    }
}

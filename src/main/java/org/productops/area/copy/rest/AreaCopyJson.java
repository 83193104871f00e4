package org.productops.area.copy.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.productops.area.Area;
import org.productops.area.AreaTree;
import org.productops.area.Effective;
import org.productops.area.Ownership;
import org.productops.area.Ownership.NamedHolder;
import org.productops.area.copy.AreaCopy;
import org.productops.area.copy.CopiedArea;
import org.productops.area.copy.CopiedHolder;
import org.productops.area.copy.CopiedLink;
import org.productops.area.copy.CopiedRole;
import org.productops.common.user.Standing;

/**
 * The whole library, with all that Confluence shows of it. The only class that knows how it is written and read.
 *
 * @param format counts the changes after which older versions of the plugin do not understand it any more
 * @param people everybody who holds a role, by {@code user:} and the name with which they log in, or {@code group:} and its name
 * @param areas each before those below it
 */
record AreaCopyJson(
        @JsonProperty("format") int format,
        @JsonProperty("people") List<PersonJson> people,
        @JsonProperty("areas") List<CopiedAreaJson> areas) {

    static final int FORMAT = 1;

    AreaCopyJson {
        people = orNone(people);
        areas = orNone(areas);
    }

    /**
     * A user or group.
     *
     * @param id {@code user:} and the name with which the user logs in, or {@code group:} and its name
     * @param displayName what people see
     * @param state {@code active}; {@code inactive} for a user who was deactivated or has no licence any more; {@code empty}
     *     for a group without members; {@code gone} for a user or group that was deleted
     */
    record PersonJson(
            @JsonProperty("id") String id,
            @JsonProperty("displayName") String displayName,
            @JsonProperty("state") String state) {}

    /**
     * An area.
     *
     * @param key its key
     * @param name what people call it
     * @param description what belongs to it; may be empty
     * @param parent the key of the area above; empty at the top
     * @param path the names from the top to it
     * @param archived whether it is archived
     * @param lifecycle in which phase of its life it is; may be empty
     * @param tags what it is tagged with
     * @param aliases other names for it
     * @param formerKeys keys that it had, or areas that were merged into it
     * @param roles who holds which role, inherited or not
     * @param channels where to reach those who look after it
     * @param links where more is found
     * @param spaces the keys of the spaces of Confluence that belong to it, in lower-case letters and in their order
     */
    record CopiedAreaJson(
            @JsonProperty("key") String key,
            @JsonProperty("name") String name,
            @JsonProperty("description") String description,
            @JsonProperty("parent") String parent,
            @JsonProperty("path") String path,
            @JsonProperty("archived") boolean archived,
            @JsonProperty("lifecycle") String lifecycle,
            @JsonProperty("tags") List<String> tags,
            @JsonProperty("aliases") List<String> aliases,
            @JsonProperty("formerKeys") List<String> formerKeys,
            @JsonProperty("roles") List<CopiedRoleJson> roles,
            @JsonProperty("channels") List<String> channels,
            @JsonProperty("links") List<CopiedLinkJson> links,
            @JsonProperty("spaces") List<String> spaces) {}

    /**
     * Who holds a role.
     *
     * @param role such as {@code owner}
     * @param name what the company calls it; empty for the roles that every company has
     * @param holders their ids in {@code people}
     * @param from the key of the area that names each of them, in the same order: the area's own, or that of one above
     */
    record CopiedRoleJson(
            @JsonProperty("role") String role,
            @JsonProperty("name") String name,
            @JsonProperty("holders") List<String> holders,
            @JsonProperty("from") List<String> from) {}

    /**
     * A link.
     *
     * @param kind what it leads to, such as {@code documentation}
     * @param title what it is called; may be empty
     * @param address where it leads
     */
    record CopiedLinkJson(
            @JsonProperty("kind") String kind,
            @JsonProperty("title") String title,
            @JsonProperty("address") String address) {}

    static AreaCopyJson of(AreaTree tree, List<Ownership> areas, Map<String, List<String>> spaces) {
        Map<String, PersonJson> people = new LinkedHashMap<>();
        List<CopiedAreaJson> written = areas.stream()
                .map(each ->
                        area(tree, each, people, spaces.getOrDefault(each.area().key(), List.of())))
                .toList();
        return new AreaCopyJson(FORMAT, List.copyOf(people.values()), written);
    }

    private static CopiedAreaJson area(
            AreaTree tree, Ownership ownership, Map<String, PersonJson> people, List<String> spaces) {
        Area area = ownership.area();
        List<String> keys = tree.keys(area);
        return new CopiedAreaJson(
                area.key(),
                area.name(),
                area.description(),
                ownership.parent(),
                ownership.path(),
                area.archived(),
                area.facts().lifecycle().id(),
                area.facts().tags(),
                area.facts().aliases(),
                keys.subList(1, keys.size()),
                ownership.roles().stream().map(held -> role(held, people)).toList(),
                ownership.channels().map(Effective::value).orElse(List.of()),
                ownership.links().map(Effective::value).orElse(List.of()).stream()
                        .map(link -> new CopiedLinkJson(link.kind().id(), link.title(), link.address()))
                        .toList(),
                spaces.stream().sorted().toList());
    }

    private static CopiedRoleJson role(Ownership.HeldRole held, Map<String, PersonJson> people) {
        Map<String, String> from = new LinkedHashMap<>();
        for (Ownership.Part part : held.parts()) {
            part.holders()
                    .forEach(holder ->
                            from.putIfAbsent(person(holder, people), part.from().key()));
        }
        return new CopiedRoleJson(
                held.role().id(), held.role().name(), List.copyOf(from.keySet()), List.copyOf(from.values()));
    }

    private static String person(NamedHolder holder, Map<String, PersonJson> people) {
        String id = lower(holder.holder().kind()) + ":" + holder.typedName();
        people.putIfAbsent(id, new PersonJson(id, holder.displayName(), lower(holder.standing())));
        return id;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Empty if it is of another version. */
    Optional<AreaCopy> copy() {
        if (format != FORMAT) {
            return Optional.empty();
        }
        Map<String, CopiedHolder> holders = new LinkedHashMap<>();
        people.forEach(person -> holders.put(person.id(), holder(person)));
        return Optional.of(
                AreaCopy.of(areas.stream().map(area -> copy(area, holders)).toList()));
    }

    private static CopiedHolder holder(PersonJson person) {
        int colon = person.id().indexOf(':');
        return new CopiedHolder(
                person.id().startsWith("user:"),
                person.id().substring(colon + 1),
                orEmpty(person.displayName()),
                standing(orEmpty(person.state())));
    }

    /** What is not known yet is not told to be wrong. */
    private static Standing standing(String state) {
        for (Standing standing : Standing.values()) {
            if (lower(standing).equals(state)) {
                return standing;
            }
        }
        return Standing.ACTIVE;
    }

    private static CopiedArea copy(CopiedAreaJson area, Map<String, CopiedHolder> holders) {
        return new CopiedArea(
                area.key(),
                area.name(),
                area.path(),
                orEmpty(area.parent()),
                orEmpty(area.description()),
                orEmpty(area.lifecycle()),
                area.archived(),
                orNone(area.tags()),
                orNone(area.aliases()),
                orNone(area.formerKeys()),
                orNone(area.roles()).stream()
                        .map(role -> copy(role, holders))
                        .filter(role -> !role.holders().isEmpty())
                        .toList(),
                orNone(area.channels()),
                orNone(area.links()).stream()
                        .map(link -> new CopiedLink(orEmpty(link.kind()), orEmpty(link.title()), link.address()))
                        .toList(),
                orNone(area.spaces()));
    }

    /** Older versions of the plugin do not tell which area names whom. */
    private static CopiedRole copy(CopiedRoleJson role, Map<String, CopiedHolder> known) {
        List<String> ids = orNone(role.holders());
        boolean isTold = orNone(role.from()).size() == ids.size();
        List<CopiedHolder> holders = new ArrayList<>();
        List<String> from = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            CopiedHolder holder = known.get(ids.get(i));
            if (holder != null) {
                holders.add(holder);
                if (isTold) {
                    from.add(role.from().get(i));
                }
            }
        }
        return new CopiedRole(role.role(), orEmpty(role.name()), holders, from);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }
}

package org.productops.area.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.productops.area.Area;
import org.productops.area.Effective;
import org.productops.area.Holder;
import org.productops.area.Ownership;
import org.productops.area.Ownership.NamedHolder;
import org.productops.area.Role;

/**
 * An area: what is named at the area itself, and under {@code effective} what holds there.
 *
 * @param key its key
 * @param name what people call it
 * @param description what belongs to it; may be empty
 * @param parent the key of the area above; empty at the top
 * @param path the names from the top to it
 * @param archived whether it is archived: kept readable, not to be chosen any more
 * @param version what {@code If-Match} asks for
 * @param owner the name with which the owner logs in; empty if none is named
 * @param maintainerUsers the names with which they log in
 * @param maintainerGroups names of groups
 * @param influencerUsers the names with which they log in
 * @param influencerGroups names of groups
 * @param channel where to reach those who look after it; may be empty
 * @param documentation the address of its documentation; may be empty
 * @param effective what holds at it, named there or above
 */
record AreaJson(
        @JsonProperty("key") String key,
        @JsonProperty("name") String name,
        @JsonProperty("description") String description,
        @JsonProperty("parent") String parent,
        @JsonProperty("path") String path,
        @JsonProperty("archived") boolean archived,
        @JsonProperty("version") long version,
        @JsonProperty("owner") String owner,
        @JsonProperty("maintainerUsers") List<String> maintainerUsers,
        @JsonProperty("maintainerGroups") List<String> maintainerGroups,
        @JsonProperty("influencerUsers") List<String> influencerUsers,
        @JsonProperty("influencerGroups") List<String> influencerGroups,
        @JsonProperty("channel") String channel,
        @JsonProperty("documentation") String documentation,
        @JsonProperty("effective") EffectiveJson effective) {

    /**
     * What holds at the area, with the area that says so.
     *
     * @param roles owner, maintainer and influencer in this order, without those that nobody holds
     * @param channel where to reach those who look after it; missing if no area says it
     * @param documentation the address of its documentation; missing if no area says it
     */
    record EffectiveJson(
            @JsonProperty("roles") List<RoleJson> roles,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("channel") InheritedJson channel,
            @JsonInclude(JsonInclude.Include.NON_NULL) @JsonProperty("documentation") InheritedJson documentation) {}

    /**
     * Who holds a role.
     *
     * @param role {@code owner}, {@code maintainer} or {@code influencer}
     * @param from the key of the area that names them
     * @param inherited whether that is an area above
     * @param holders in the order in which they were named
     */
    record RoleJson(
            @JsonProperty("role") String role,
            @JsonProperty("from") String from,
            @JsonProperty("inherited") boolean inherited,
            @JsonProperty("holders") List<HolderJson> holders) {}

    /**
     * A user or group.
     *
     * @param type {@code user} or {@code group}
     * @param name the name with which the user logs in, or the group's name
     * @param displayName what people see
     * @param known false for one who cannot answer for the area any more; {@code state} says why
     * @param state {@code active}; {@code inactive} for a user who was deactivated or has no licence any more; {@code empty}
     *     for a group without members; {@code gone} for a user or group that was deleted, of which a user is named by key
     */
    record HolderJson(
            @JsonProperty("type") String type,
            @JsonProperty("name") String name,
            @JsonProperty("displayName") String displayName,
            @JsonProperty("known") boolean known,
            @JsonProperty("state") String state) {}

    /**
     * A text that may come from an area above.
     *
     * @param value the text
     * @param from the key of the area that says it
     * @param inherited whether that is an area above
     */
    record InheritedJson(
            @JsonProperty("value") String value,
            @JsonProperty("from") String from,
            @JsonProperty("inherited") boolean inherited) {}

    static AreaJson of(Ownership ownership) {
        Area area = ownership.area();
        List<String> owners = ownership.ownNames(Role.OWNER, Holder.Kind.USER);
        return new AreaJson(
                area.key(),
                area.name(),
                area.description(),
                ownership.parent(),
                ownership.path(),
                area.archived(),
                area.version(),
                owners.isEmpty() ? "" : owners.get(0),
                ownership.ownNames(Role.MAINTAINER, Holder.Kind.USER),
                ownership.ownNames(Role.MAINTAINER, Holder.Kind.GROUP),
                ownership.ownNames(Role.INFLUENCER, Holder.Kind.USER),
                ownership.ownNames(Role.INFLUENCER, Holder.Kind.GROUP),
                area.channel(),
                area.documentation(),
                new EffectiveJson(
                        ownership.roles().stream().map(AreaJson::role).toList(),
                        ownership.channel().map(AreaJson::inherited).orElse(null),
                        ownership.documentation().map(AreaJson::inherited).orElse(null)));
    }

    private static RoleJson role(Ownership.HeldRole held) {
        return new RoleJson(
                lower(held.role()),
                held.from().key(),
                held.inherited(),
                held.holders().stream().map(AreaJson::holder).toList());
    }

    private static HolderJson holder(NamedHolder holder) {
        return new HolderJson(
                lower(holder.holder().kind()),
                holder.typedName(),
                holder.displayName(),
                !holder.isGap(),
                lower(holder.standing()));
    }

    private static InheritedJson inherited(Effective<String> text) {
        return new InheritedJson(text.value(), text.from().key(), text.inherited());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

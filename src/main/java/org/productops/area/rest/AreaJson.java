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

/** An area as callers get it: what is named at the area itself under its fields, what holds there under effective. */
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

    /** What holds at the area, with the area that says so. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EffectiveJson(
            @JsonProperty("roles") List<RoleJson> roles,
            @JsonProperty("channel") InheritedJson channel,
            @JsonProperty("documentation") InheritedJson documentation) {}

    /** Who holds a role. */
    record RoleJson(
            @JsonProperty("role") String role,
            @JsonProperty("from") String from,
            @JsonProperty("inherited") boolean inherited,
            @JsonProperty("holders") List<HolderJson> holders) {}

    /** A user or group; {@code known} is false for a user who was deleted. */
    record HolderJson(
            @JsonProperty("type") String type,
            @JsonProperty("name") String name,
            @JsonProperty("displayName") String displayName,
            @JsonProperty("known") boolean known) {}

    /** A text that may come from an area above. */
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
                lower(holder.holder().kind()), holder.typedName(), holder.displayName(), !holder.isUnknown());
    }

    private static InheritedJson inherited(Effective<String> text) {
        return new InheritedJson(text.value(), text.from().key(), text.inherited());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

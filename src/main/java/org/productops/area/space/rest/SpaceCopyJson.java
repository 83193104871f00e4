package org.productops.area.space.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.productops.area.space.ListedSpace;
import org.productops.area.space.SpaceList;

/**
 * The spaces, with all that Jira shows of them. The only class that knows how they are written and read.
 *
 * @param format counts the changes after which older versions of the plugin do not understand it any more
 * @param spaces those that the caller may see, without personal ones
 */
record SpaceCopyJson(@JsonProperty("format") int format, @JsonProperty("spaces") List<ListedSpaceJson> spaces) {

    static final int FORMAT = 1;

    SpaceCopyJson {
        spaces = spaces == null ? List.of() : spaces;
    }

    /**
     * A space.
     *
     * @param key its key
     * @param name what people call it
     * @param path where it is, from Confluence's address on
     * @param archived whether it is archived
     */
    record ListedSpaceJson(
            @JsonProperty("key") String key,
            @JsonProperty("name") String name,
            @JsonProperty("path") String path,
            @JsonProperty("archived") boolean archived) {

        static ListedSpaceJson of(ListedSpace space) {
            return new ListedSpaceJson(space.key(), space.name(), space.path(), space.archived());
        }

        ListedSpace space() {
            return new ListedSpace(
                    key, Objects.requireNonNullElse(name, key), Objects.requireNonNullElse(path, ""), archived);
        }
    }

    static SpaceCopyJson of(List<ListedSpace> spaces) {
        return new SpaceCopyJson(
                FORMAT, spaces.stream().map(ListedSpaceJson::of).toList());
    }

    /** Empty if it is of another version. */
    Optional<SpaceList> list() {
        return format == FORMAT
                ? Optional.of(
                        SpaceList.of(spaces.stream().map(ListedSpaceJson::space).toList()))
                : Optional.empty();
    }
}

package org.productops.area.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.area.AreaFields;
import org.productops.common.error.Message;

/** The tree of areas that the directories of a repository make: each stands below the nearest one that has an area. */
final class DirectoryAreas {

    private final Repository repository;
    private final AreaKeys keys;
    private final Map<String, FoundDirectory> found = new HashMap<>();

    DirectoryAreas(Repository repository, AreaKeys keys) {
        this.repository = repository;
        this.keys = keys;
    }

    /** The area of the repository itself. */
    FoundDirectory top(String place) {
        return add("", place, repository.name(), List.of(repository.name()), "");
    }

    /**
     * The area of a directory. Those above it are to be there already.
     *
     * @param path without slashes around it
     */
    FoundDirectory directory(String path, String place) {
        String above = path;
        do {
            above = above.contains("/") ? above.substring(0, above.lastIndexOf('/')) : "";
        } while (!above.isEmpty() && !found.containsKey(above));
        List<String> names = new ArrayList<>();
        if (repository.isNamed()) {
            names.add(repository.name());
        }
        names.addAll(List.of(path.split("/")));
        String name = above.isEmpty() ? path : path.substring(above.length() + 1);
        FoundDirectory parent = found.get(above);
        return add(path, place, name, names, parent == null ? "" : parent.key());
    }

    private FoundDirectory add(String path, String place, String name, List<String> names, String parent) {
        AreaKeys.Claim claim = keys.claim(AreaKeys.of(names), place);
        FoundArea area = new FoundArea(place, claim.key(), name).sayIfAny(AreaFields.PARENT, parent);
        FoundDirectory directory = new FoundDirectory(claim.key(), area, claim.remark(name));
        found.put(path, directory);
        return directory;
    }

    /**
     * A directory that has an area.
     *
     * @param key the area's; may be empty
     * @param area what is known of it so far
     * @param remark what there is to say of its key
     */
    record FoundDirectory(String key, FoundArea area, Optional<Message> remark) {}
}

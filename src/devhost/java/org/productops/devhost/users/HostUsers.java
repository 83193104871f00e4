package org.productops.devhost.users;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.productops.devhost.database.DocumentCollection;
import org.productops.devhost.database.Documents;

/** The people and groups of a product. */
public final class HostUsers {
    /** Those who may administer the product. */
    public static final String ADMINISTRATORS = "administrators";

    /** Those who may use the product. */
    public static final String USERS = "users";

    private final DocumentCollection<HostUser> users;

    public HostUsers(Documents documents) {
        users = new DocumentCollection<>(documents, "user", HostUser.class, HostUser::key);
    }

    /** Adds a person, or changes one. */
    public void put(HostUser user) {
        users.put(user);
    }

    /** The person with this key. */
    public Optional<HostUser> find(String key) {
        return users.get(key);
    }

    /** The person who logs in with this name; upper and lower case are the same. */
    public Optional<HostUser> findByName(String name) {
        return all().filter(user -> user.name().equalsIgnoreCase(name)).findFirst();
    }

    /** The active person with this name and password. */
    public Optional<HostUser> authenticate(String name, String password) {
        return findByName(name).filter(HostUser::active).filter(user -> user.password()
                .equals(password));
    }

    /** Active people whose name, display name (any word) or e-mail address starts with the text, by display name. */
    public List<HostUser> search(String text, int limit) {
        String start = text.strip().toLowerCase(Locale.ROOT);
        return all().filter(HostUser::active)
                .filter(user -> Stream.concat(
                                Stream.of(user.name(), user.email(), user.displayName()),
                                Stream.of(user.displayName().split("\\s+")))
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT).startsWith(start)))
                .limit(limit)
                .toList();
    }

    /** Everybody, by display name. */
    public Stream<HostUser> all() {
        return users.all().stream().sorted((a, b) -> a.displayName().compareToIgnoreCase(b.displayName()));
    }

    /** The names of all groups. */
    public Set<String> groups() {
        Set<String> groups = new TreeSet<>(Set.of(ADMINISTRATORS, USERS));
        all().forEach(user -> groups.addAll(user.groups()));
        return groups;
    }

    /** Whether the person may administer the product. */
    public boolean isAdministrator(String key) {
        return find(key)
                .filter(HostUser::active)
                .filter(user -> user.isIn(ADMINISTRATORS))
                .isPresent();
    }

    /** Whether the person has a licence for the product and was not deactivated. */
    public boolean mayUseProduct(String key) {
        return find(key)
                .filter(HostUser::active)
                .filter(user -> user.isIn(USERS) || user.isIn(ADMINISTRATORS))
                .isPresent();
    }

    /** Whether there is nobody yet. */
    public boolean isEmpty() {
        return users.all().isEmpty();
    }
}

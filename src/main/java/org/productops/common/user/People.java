package org.productops.common.user;

import java.util.List;
import java.util.Optional;

/** The users and groups of the product. */
public interface People {

    /** The key of the user who makes this request; empty for an anonymous one and in background work. */
    Optional<String> currentUserKey();

    /** The user with this key; empty if there is none, or no longer. */
    Optional<Person> findByKey(String userKey);

    /** The user who logs in with this name; empty if there is none. */
    Optional<Person> findByName(String userName);

    /** Everybody who is called exactly so, in the product's own order; nobody if the product cannot tell. */
    List<Person> called(String displayName);

    /**
     * Everybody who has this mail address, if the product shows addresses to the user who asks; nobody if it does not, or
     * cannot tell.
     *
     * @param askerKey the key of the user who asks
     */
    List<Person> withAddress(String address, String askerKey);

    /**
     * Whom somebody means by a text, wherever people are named: who logs in with that name; if nobody does, everybody who
     * is called exactly so; and if nobody is, everybody who has that mail address. Who left is meant only if nobody else
     * is.
     *
     * @param askerKey the key of the user who names them
     * @return nobody, the one who is meant, or several among whom the text does not tell
     */
    default List<Person> meant(String text, String askerKey) {
        Optional<Person> named = findByName(text);
        if (named.isPresent()) {
            return List.of(named.get());
        }
        List<Person> called = called(text);
        List<Person> found = called.isEmpty() && text.contains("@") ? withAddress(text, askerKey) : called;
        List<Person> active = found.stream().filter(Person::active).toList();
        return active.isEmpty() ? found : active;
    }

    /**
     * Whether the group is there and has members; its name is compared without regard to case, as the products do. That
     * it has may be some minutes old.
     */
    Standing standing(String groupName);

    /**
     * Whether there is such a user who may use the product, for those who ask of many at once. That they may can be some
     * minutes old.
     */
    Standing userStanding(String userKey);

    /** Whether the user is a member of the group; false if either does not exist. */
    boolean isMember(String userKey, String groupName);

    /** The keys of the group's active members, the first so many by name; none if nobody knows. */
    List<String> members(String groupName, int most);

    /** Whether the user administers the product. */
    boolean isAdministrator(String userKey);
}

package org.productops.common.user;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.productops.common.product.Unconfirmed;

/** The users of either product, through the Shared Access Layer. */
@Named
public final class SalPeople implements People {

    /** Groups are asked for in pages of this size, to find the one whose whole name is the prefix. */
    private static final int GROUP_PAGE = 100;

    private static final int MOST_GROUPS = 10_000;

    /** Pages show the same few groups again and again, and asking for one may cost a statement. */
    private static final int MOST_KNOWN_GROUPS = 1000;

    /** A search for areas whose owners are gone asks of all owners. */
    private static final int MOST_KNOWN_USERS = 10_000;

    private static final int MINUTES = 5;

    private static final Unconfirmed LICENCE =
            new Unconfirmed(SalPeople.class, "Users without a licence look like others.");

    private final UserManager users;
    private final Optional<Accounts> accounts;
    private final Cache<String, String> groupStandings;
    private final Cache<String, String> userStandings;

    /** @param accounts what the product adds; nothing in a product that shows nobody */
    @Inject
    public SalPeople(
            @ComponentImport UserManager users, @ComponentImport CacheManager caches, Optional<Accounts> accounts) {
        this.users = users;
        this.accounts = accounts;
        this.groupStandings = standings(caches, "group", MOST_KNOWN_GROUPS, this::ask);
        this.userStandings = standings(caches, "user", MOST_KNOWN_USERS, this::askUser);
    }

    private static Cache<String, String> standings(
            CacheManager caches, String kind, int most, Function<String, Standing> ask) {
        return caches.getCache(
                "org.productops." + kind + "-standings",
                id -> ask.apply(id).name(),
                new CacheSettingsBuilder()
                        .local()
                        .expireAfterWrite(MINUTES, TimeUnit.MINUTES)
                        .maxEntries(most)
                        .build());
    }

    @Override
    public Optional<String> currentUserKey() {
        return Optional.ofNullable(users.getRemoteUserKey()).map(UserKey::getStringValue);
    }

    @Override
    public Optional<Person> findByKey(String userKey) {
        return Optional.ofNullable(users.getUserProfile(new UserKey(userKey))).map(this::person);
    }

    @Override
    public Optional<Person> findByName(String userName) {
        return Optional.ofNullable(users.getUserProfile(userName)).map(this::person);
    }

    @Override
    public List<Person> called(String displayName) {
        return accounts.map(product -> people(product.called(displayName))).orElse(List.of());
    }

    @Override
    public List<Person> withAddress(String address, String askerKey) {
        return accounts.filter(product -> product.showsAddresses() || isAdministrator(askerKey))
                .map(product -> people(product.withAddress(address)))
                .orElse(List.of());
    }

    private List<Person> people(List<String> keys) {
        return keys.stream().flatMap(key -> findByKey(key).stream()).toList();
    }

    @Override
    public Standing standing(String groupName) {
        return known(groupStandings, groupName);
    }

    @Override
    public Standing userStanding(String userKey) {
        return known(userStandings, userKey);
    }

    private static Standing known(Cache<String, String> standings, String id) {
        Standing standing = Standing.valueOf(standings.get(id));
        if (standing != Standing.ACTIVE) {
            // Whoever has just mended it sees so at once.
            standings.remove(id);
        }
        return standing;
    }

    private Standing askUser(String userKey) {
        return findByKey(userKey).map(Person::standing).orElse(Standing.GONE);
    }

    private Standing ask(String groupName) {
        if (!exists(groupName)) {
            return Standing.GONE;
        }
        return accounts.map(product -> product.hasMembers(groupName)).orElse(true) ? Standing.ACTIVE : Standing.EMPTY;
    }

    private boolean exists(String groupName) {
        for (int start = 0; start < MOST_GROUPS; start += GROUP_PAGE) {
            Iterator<String> page =
                    users.findGroupNamesByPrefix(groupName, start, GROUP_PAGE).iterator();
            if (!page.hasNext()) {
                return false;
            }
            while (page.hasNext()) {
                if (page.next().equalsIgnoreCase(groupName)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public boolean isMember(String userKey, String groupName) {
        return users.isUserInGroup(new UserKey(userKey), groupName);
    }

    @Override
    public List<String> members(String groupName, int most) {
        return accounts.map(product -> product.members(groupName, most)).orElse(List.of());
    }

    @Override
    public boolean isAdministrator(String userKey) {
        UserKey key = new UserKey(userKey);
        return users.isAdmin(key) || users.isSystemAdmin(key);
    }

    private Person person(UserProfile profile) {
        UserKey key = profile.getUserKey();
        String name = profile.getUsername();
        String displayName = profile.getFullName();
        return new Person(
                key.getStringValue(),
                name,
                displayName == null || displayName.isBlank() ? name : displayName,
                profile.getProfilePictureUri() == null
                        ? ""
                        : profile.getProfilePictureUri().toString(),
                LICENCE.get(() -> users.isLicensed(key), () -> true)
                        && accounts.map(product -> product.isActive(key.getStringValue()))
                                .orElse(true));
    }
}

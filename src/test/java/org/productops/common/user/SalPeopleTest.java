package org.productops.common.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.productops.testing.fakes.FakeCaches;

class SalPeopleTest {

    private static final UserKey ANNA = new UserKey("key-anna");

    private final UserManager users = mock(UserManager.class);
    private final Accounts accounts = mock(Accounts.class);
    private final FakeCaches caches = new FakeCaches();
    private final SalPeople people = new SalPeople(users, caches, Optional.of(accounts));

    @Test
    void showsUsersByKeyAndByName() {
        UserProfile anna = profile("Anna Arden", URI.create("/avatar?id=1"));
        when(users.getUserProfile(ANNA)).thenReturn(anna);
        when(users.getUserProfile("anna")).thenReturn(anna);
        Person shown = new Person("key-anna", "anna", "Anna Arden", "/avatar?id=1", false);

        assertThat(people.findByKey("key-anna")).contains(shown);
        assertThat(people.findByName("anna")).contains(shown);
        assertThat(people.findByKey("key-ben")).isEmpty();
        assertThat(people.findByName("ben")).isEmpty();
    }

    @Test
    void doesWithoutADisplayNameAndAPicture() {
        UserProfile anna = profile(" ", null);
        when(users.getUserProfile(ANNA)).thenReturn(anna);

        assertThat(people.findByKey("key-anna")).contains(new Person("key-anna", "anna", "anna", "", false));
    }

    @Test
    void knowsWhoMakesTheRequest() {
        assertThat(people.currentUserKey()).isEmpty();

        when(users.getRemoteUserKey()).thenReturn(ANNA);
        assertThat(people.currentUserKey()).contains("key-anna");
    }

    @Test
    void takesSystemAdministratorsForAdministratorsToo() {
        assertThat(people.isAdministrator("key-anna")).isFalse();

        when(users.isSystemAdmin(ANNA)).thenReturn(true);
        assertThat(people.isAdministrator("key-anna")).isTrue();

        when(users.isSystemAdmin(ANNA)).thenReturn(false);
        when(users.isAdmin(ANNA)).thenReturn(true);
        assertThat(people.isAdministrator("key-anna")).isTrue();
    }

    @Test
    void findsAGroupAmongManyOthersThatBeginLikeIt() {
        List<String> groups = Stream.concat(IntStream.range(0, 250).mapToObj(i -> "team-" + i), Stream.of("Team"))
                .toList();
        when(users.findGroupNamesByPrefix(anyString(), anyInt(), anyInt())).thenAnswer(call -> groups.stream()
                .filter(group -> group.toLowerCase(Locale.ROOT)
                        .startsWith(call.<String>getArgument(0).toLowerCase(Locale.ROOT)))
                .skip(call.<Integer>getArgument(1))
                .limit(call.<Integer>getArgument(2))
                .toList());

        when(accounts.hasMembers(anyString())).thenReturn(true);
        when(accounts.hasMembers("team-7")).thenReturn(false);

        assertThat(people.standing("team")).isEqualTo(Standing.ACTIVE);
        assertThat(people.standing("team-249")).isEqualTo(Standing.ACTIVE);
        assertThat(people.standing("team-7")).isEqualTo(Standing.EMPTY);
        assertThat(people.standing("tea")).isEqualTo(Standing.GONE);
        assertThat(people.standing("none")).isEqualTo(Standing.GONE);
    }

    @Test
    void asksForAGroupAgainOnlyIfNobodyWasThereOrAfterAWhile() {
        when(users.findGroupNamesByPrefix(anyString(), anyInt(), anyInt())).thenReturn(List.of("team"));
        assertThat(people.standing("team")).isEqualTo(Standing.EMPTY);
        when(accounts.hasMembers("team")).thenReturn(true);
        assertThat(people.standing("team")).as("mended just now").isEqualTo(Standing.ACTIVE);

        assertThat(people.standing("team")).isEqualTo(Standing.ACTIVE);
        verify(users, times(2)).findGroupNamesByPrefix("team", 0, 100);
        caches.clear();
        people.standing("team");
        verify(users, times(3)).findGroupNamesByPrefix("team", 0, 100);
    }

    @Test
    void looksUpWhoCanStillAnswerOnlyOnceUnlessSomebodyCannot() {
        UserProfile anna = profile("Anna", null);
        when(users.getUserProfile(ANNA)).thenReturn(anna);
        when(users.isLicensed(ANNA)).thenReturn(true);
        assertThat(people.userStanding("key-anna")).isEqualTo(Standing.INACTIVE);
        when(accounts.isActive("key-anna")).thenReturn(true);
        assertThat(people.userStanding("key-anna")).as("mended just now").isEqualTo(Standing.ACTIVE);

        assertThat(people.userStanding("key-anna")).isEqualTo(Standing.ACTIVE);
        verify(users, times(2)).getUserProfile(ANNA);
        assertThat(people.userStanding("key-ben")).isEqualTo(Standing.GONE);
    }

    @Test
    void takesNobodyForActiveWhoIsDeactivatedOrHasNoLicence() {
        UserProfile anna = profile("Anna", null);
        when(users.getUserProfile(ANNA)).thenReturn(anna);
        assertThat(people.findByKey("key-anna").orElseThrow().active()).isFalse();

        when(users.isLicensed(ANNA)).thenReturn(true);
        assertThat(people.findByKey("key-anna").orElseThrow().active()).isFalse();
        when(accounts.isActive("key-anna")).thenReturn(true);
        assertThat(people.findByKey("key-anna").orElseThrow().active()).isTrue();
        when(users.isLicensed(ANNA)).thenReturn(false);
        assertThat(people.findByKey("key-anna").orElseThrow().active()).isFalse();
        when(users.isLicensed(ANNA)).thenThrow(new NoSuchMethodError("isLicensed"));
        assertThat(people.findByKey("key-anna").orElseThrow().active())
                .as("where the product does not say it")
                .isTrue();
    }

    @Test
    void asksTheProductWhoIsAMember() {
        when(users.isUserInGroup(any(UserKey.class), anyString())).thenReturn(false);
        when(users.isUserInGroup(ANNA, "team")).thenReturn(true);

        assertThat(people.isMember("key-anna", "team")).isTrue();
        assertThat(people.isMember("key-anna", "other")).isFalse();
    }

    private static UserProfile profile(String fullName, URI picture) {
        UserProfile profile = mock(UserProfile.class);
        when(profile.getUserKey()).thenReturn(ANNA);
        when(profile.getUsername()).thenReturn("anna");
        when(profile.getFullName()).thenReturn(fullName);
        when(profile.getProfilePictureUri()).thenReturn(picture);
        return profile;
    }

    @Test
    void knowWhomSomebodyMeans() {
        UserProfile anna = profile("Anna Arden", URI.create("/avatar?id=1"));
        when(users.getUserProfile(ANNA)).thenReturn(anna);
        when(users.getUserProfile("anna")).thenReturn(anna);
        when(accounts.called("Anna Arden")).thenReturn(List.of("key-anna"));
        when(accounts.withAddress("anna@example.com")).thenReturn(List.of("key-anna"));

        assertThat(people.meant("anna", "key-ben")).extracting(Person::key).containsExactly("key-anna");
        assertThat(people.meant("Anna Arden", "key-ben"))
                .extracting(Person::key)
                .containsExactly("key-anna");
        assertThat(people.meant("anna@example.com", "key-ben"))
                .as("addresses are hidden")
                .isEmpty();
        when(users.isAdmin(new UserKey("key-ben"))).thenReturn(true);
        assertThat(people.meant("anna@example.com", "key-ben")).hasSize(1);
        when(users.isAdmin(new UserKey("key-ben"))).thenReturn(false);
        when(accounts.showsAddresses()).thenReturn(true);
        assertThat(people.meant("anna@example.com", "key-ben")).hasSize(1);
        assertThat(people.meant("Zoe", "key-ben")).isEmpty();
    }
}

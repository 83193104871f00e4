package org.productops.glossary.confluence;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.product.ProductReference;
import org.productops.common.product.Unconfirmed;
import org.productops.glossary.GlossarySpace;
import org.productops.glossary.Spaces;

/** Confluence's spaces, with Confluence's own permissions for the user of this thread. */
@ConfluenceComponent
public final class ConfluenceSpaces implements Spaces {

    private final SpaceManager spaces;
    private final PermissionManager permissions;
    private static final Unconfirmed COMMENTS = new Unconfirmed(
            ConfluenceSpaces.class, "Whoever may see a space and is logged in may propose terms for its glossary.");

    private final ProductReference languages = new ProductReference(
            "com.atlassian.confluence.languages.LocaleManager",
            "New glossaries are in English until somebody says otherwise.");
    private final ReadOnlyMode readOnlyMode;

    @Inject
    public ConfluenceSpaces(
            @ConfluenceImport SpaceManager spaces,
            @ConfluenceImport PermissionManager permissions,
            ReadOnlyMode readOnlyMode) {
        this.spaces = spaces;
        this.permissions = permissions;
        this.readOnlyMode = readOnlyMode;
    }

    @Override
    public Optional<GlossarySpace> find(String key) {
        return space(key)
                .map(space ->
                        new GlossarySpace(space.getId(), space.getKey(), space.getDisplayTitle(), space.getUrlPath()));
    }

    @Override
    public Map<Long, String> keys(Set<Long> spaceIds) {
        return Stream.of(SpaceStatus.CURRENT, SpaceStatus.ARCHIVED)
                .flatMap(status -> spaces.getAllSpaceKeys(status).stream())
                .map(spaces::getSpace)
                // One may be removed in the meantime.
                .filter(space -> space != null && spaceIds.contains(space.getId()))
                .collect(Collectors.toMap(Space::getId, Space::getKey, (one, same) -> one));
    }

    @Override
    public boolean canView(String key) {
        return may(Permission.VIEW, key);
    }

    @Override
    public boolean canAdminister(String key) {
        return may(Permission.ADMINISTER, key);
    }

    @Override
    public boolean isReadOnly() {
        return readOnlyMode.isOn();
    }

    @Override
    public boolean mayUse() {
        return permissions.hasPermission(
                AuthenticatedUserThreadLocal.get(), Permission.VIEW, PermissionManager.TARGET_APPLICATION);
    }

    @Override
    public boolean canComment(String key) {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return user != null
                && canView(key)
                && space(key).filter(space -> canComment(user, space)).isPresent();
    }

    /** Comments are made on pages, so the space's first page is asked for; a space without one keeps nobody out. */
    private boolean canComment(ConfluenceUser user, Space space) {
        return COMMENTS.get(
                () -> {
                    Page home = space.getHomePage();
                    return home == null || permissions.hasCreatePermission(user, home, Comment.class);
                },
                () -> true);
    }

    @Override
    public Locale language() {
        return languages
                .use(service -> ((LocaleManager) service).getSiteDefaultLocale())
                .orElse(Locale.ENGLISH);
    }

    private boolean may(Permission permission, String key) {
        return space(key)
                .filter(space -> permissions.hasPermission(AuthenticatedUserThreadLocal.get(), permission, space))
                .isPresent();
    }

    private Optional<Space> space(String key) {
        return key == null || key.isBlank() ? Optional.empty() : Optional.ofNullable(spaces.getSpace(key));
    }
}

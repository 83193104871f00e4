package org.productops.glossary.confluence;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import jakarta.inject.Inject;
import java.util.Optional;
import org.productops.glossary.GlossarySpace;
import org.productops.glossary.Spaces;

/** Confluence's spaces, with Confluence's own permissions for the user of this thread. */
@ConfluenceComponent
public final class ConfluenceSpaces implements Spaces {

    private final SpaceManager spaces;
    private final PermissionManager permissions;
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

    private boolean may(Permission permission, String key) {
        return space(key)
                .filter(space -> permissions.hasPermission(AuthenticatedUserThreadLocal.get(), permission, space))
                .isPresent();
    }

    private Optional<Space> space(String key) {
        return key == null || key.isBlank() ? Optional.empty() : Optional.ofNullable(spaces.getSpace(key));
    }
}

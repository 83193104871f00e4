package org.productops.glossary.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import jakarta.inject.Inject;

/** Knows who could mend a page that is being rendered. */
@ConfluenceComponent
public class PageEditors {

    private final PermissionManager permissions;

    @Inject
    public PageEditors(@ConfluenceImport PermissionManager permissions) {
        this.permissions = permissions;
    }

    /** Whether the person who looks at the page may edit it; false where there is no page or no person. */
    boolean includeTheReaderOf(ConversionContext context) {
        ContentEntityObject page = context == null ? null : context.getEntity();
        return page != null
                && AuthenticatedUserThreadLocal.get() != null
                && permissions.hasPermission(AuthenticatedUserThreadLocal.get(), Permission.EDIT, page);
    }
}

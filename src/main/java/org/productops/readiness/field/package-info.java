/** The custom field with which people tick items on the screens of Jira: while they create, edit or move an issue. */
package org.productops.readiness.field;

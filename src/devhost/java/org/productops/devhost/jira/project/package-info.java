/** Projects, issue types with their schemes and icons, statuses, priorities and resolutions. */
package org.productops.devhost.jira.project;

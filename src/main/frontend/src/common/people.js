/* Users and groups as Jira's pickers find them. */
import { send } from '#common/rest';

const MOST = 20;

/**
 * Finds users.
 *
 * @param {string} contextPath Jira's
 * @param {string} query what was typed
 * @param {AbortSignal} [signal] ends the request early
 * @returns {Promise<{name: string, displayName: string, avatarUrl?: string}[]>}
 */
export async function findUsers(contextPath, query, signal) {
    const path = '/rest/api/2/user/picker?showAvatar=true&maxResults=' + MOST + '&query=';
    return (await send(contextPath + path + encodeURIComponent(query), { signal })).users;
}

/**
 * Finds groups.
 *
 * @param {string} contextPath Jira's
 * @param {string} query what was typed
 * @param {AbortSignal} [signal] ends the request early
 * @returns {Promise<{name: string}[]>}
 */
export async function findGroups(contextPath, query, signal) {
    const path = '/rest/api/2/groups/picker?maxResults=' + MOST + '&query=';
    return (await send(contextPath + path + encodeURIComponent(query), { signal })).groups;
}

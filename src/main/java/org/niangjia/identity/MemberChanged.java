package org.niangjia.identity;

/** A member was disabled or enabled, or got other roles or another password: whoever remembers more than the login forgets it. */
public record MemberChanged(String login) {}

package org.niangjia.identity.signin;

/** 动态口令: what a member who has it proves besides the password. */
public interface SecondFactor {

    boolean isOn(String login);

    /** Whether this could be the code on the telephone; a recovery code and a password never look like it. */
    boolean isCode(String typed);

    /** Whether it is the member's code of this moment, or a recovery code. It is used up by that. */
    boolean accepts(String login, String typed);
}

package org.niangjia.casefile.upload;

/** Finds words in bytes that are not text as a whole. */
record AsciiSearch(byte[] bytes) {

    /** @return where the word begins at or after the position; -1: nowhere */
    int find(String word, int from) {
        for (int at = from; at + word.length() <= bytes.length; at++) {
            if (startsWith(word, at)) {
                return at;
            }
        }
        return -1;
    }

    boolean startsWith(String word, int at) {
        if (at < 0 || at + word.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

package org.niangjia.privacy.keys;

import lombok.Getter;

/** The application must not start with these keys, or without any. Names keys by their id, never by their secret. */
@Getter
public final class KeysRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String FIND_THE_KEYS = "请恢复原来的密钥（环境变量或密钥文件）后再启动；数据库未作任何改动。\n"
            + "Restore the original keys (environment or key file) and start again; nothing was written to the database.";

    private final String action;

    private KeysRefused(String description, String action) {
        super(description);
        this.action = action;
    }

    static KeysRefused noneInProduction() {
        return new KeysRefused(
                "生产环境没有配置加密密钥，拒绝启动。\nThe production profile does not start without its own encryption keys.", """
                设置环境变量 NIANGJIA_PRIVACY_KEYS（如 k1:$(openssl rand -base64 16)）和 \
                NIANGJIA_PRIVACY_INDEXKEY（$(openssl rand -base64 32)），\
                或用 NIANGJIA_PRIVACY_KEYFILE 指向已有的密钥文件。密钥须与数据库分开备份，丢失后数据无法恢复。
                Set NIANGJIA_PRIVACY_KEYS and NIANGJIA_PRIVACY_INDEXKEY, or point NIANGJIA_PRIVACY_KEYFILE to a key file. \
                Back the keys up apart from the database: without them its personal data is lost.""");
    }

    static KeysRefused unreadable(String because) {
        return new KeysRefused(
                "加密密钥的配置有误，拒绝启动。\nThe encryption keys cannot be used: " + because,
                "格式：niangjia.privacy.keys=编号:base64密钥[,旧编号:base64密钥]，niangjia.privacy.index-key=base64密钥（32字节）。\n"
                        + "SM4 keys have 16 bytes, AES keys 32, the index key at least 32.");
    }

    static KeysRefused lost(String what) {
        return new KeysRefused(
                "数据库中的数据由密钥 " + what + " 加密，但该密钥不在，拒绝启动。\n" + "The database was written with the key " + what
                        + ", which is missing.",
                FIND_THE_KEYS);
    }

    static KeysRefused wrong(String what) {
        return new KeysRefused(
                "密钥 " + what + " 与数据库不符，拒绝启动。\nThe key " + what + " is not the one this database was written with.",
                FIND_THE_KEYS);
    }
}

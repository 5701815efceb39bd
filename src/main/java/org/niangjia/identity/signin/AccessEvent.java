package org.niangjia.identity.signin;

import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** What the access record tells. */
@Getter
@RequiredArgsConstructor
public enum AccessEvent {
    SIGNED_IN("登录"),
    HALFWAY("口令正确，等待动态口令"),
    WRONG("口令错误或账号不可用"),
    THROTTLED("尝试过多，暂缓"),
    SIGNED_OUT("退出"),
    SESSION_ENDED("下线"),
    CONFIRMED("再次确认身份"),
    FORBIDDEN("无权访问"),
    ENROLLED("建立账号"),
    DISABLED("停用账号"),
    ENABLED("启用账号"),
    ROLES_CHANGED("调整角色"),
    MEMBER_CORRECTED("更正姓名、所在工会"),
    PASSWORD_CHANGED("修改口令"),
    PASSWORD_RESET("重置口令"),
    SECOND_FACTOR_ON("启用动态口令"),
    SECOND_FACTOR_OFF("停用动态口令"),
    RECOVERY_CODES_MADE("生成备用码"),
    RECOVERY_CODE_USED("使用备用码"),
    DEPUTY_NAMED("指定代办人"),
    DEPUTY_ENDED("结束代办"),
    UNION_FOUNDED("登记工会"),
    CALENDAR_IMPORTED("导入放假安排"),
    UNMASKED("查看当事人完整信息"),
    DOWNLOADED("下载材料"),
    LETTER_READ("查看文书"),
    VOLUME_TAKEN("导出卷宗"),
    RECORD_REANCHORED("恢复后重新锚定记录");

    private final String label;
}

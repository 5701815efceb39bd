/**
 * 联系与会议: how the parties were contacted, when they meet with whom and where, and what was said.
 *
 * <p>Regulation: domain rules §3.3 T3, T6, SP, §3.6; 人民法院在线调解规则 art. 4, 17, 22; 特邀调解规定 art. 22.
 */
@NamedInterface("talks")
@NullMarked
package org.niangjia.mediation.talks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

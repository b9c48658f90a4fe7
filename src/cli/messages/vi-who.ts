import type { WhoMessages } from "./messages.ts";

/** What is said of people, in Vietnamese. */
export const who: WhoMessages = {
  label: { names: "tên", posts: "chức vụ", met: "đã gặp", joins: "gộp tên", decisions: "quyết định" },
  events: (count) => `chung ${count.toLocaleString("vi")} sự kiện`,
  last: (day) => `mới nhất ${day}`,
  basis: {
    office: "đang giữ chức vụ ấy vào ngày đưa tin",
    "in-office": "người duy nhất tên ấy đương chức vào ngày đưa tin, của nước mà bản tin nhắc đến",
    "whole-name": "tên đầy đủ duy nhất trong các bản tin khác có cùng chức vụ",
    outlet: "một cách gọi tên báo mà bản tin giới thiệu",
    "middle-name": "bỏ tên đệm, cùng chức vụ",
    decision: "do người quyết định",
  },
  verdict: { same: "là", different: "không phải là" },
  withdrawn: (by) => `${by} đã rút lại`,
  undone: (id) => `đã rút lại ${id}`,
  more: (count) => `còn ${count.toLocaleString("vi")} người nữa có tên ấy; hãy viết thêm chữ của tên`,
  nobody: (name) => `trong sổ không có ai tên “${name}”; hãy viết tên như trong bản tin`,
};

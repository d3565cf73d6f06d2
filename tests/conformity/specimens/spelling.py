"""Specimens of the rules on characters, spelling and capitals: VB, VH."""

from __future__ import annotations

from dataclasses import replace

from tests.conformity.papers import Paper, plan
from tests.conformity.specimen import Specimen, of_plan

PLAN = plan()
write = PLAN.write


def among(right: Paper, rule: str, *wrong: Paper) -> Specimen:
    return replace(of_plan(rule, *wrong), right=(PLAN, right))


SPECIMENS = (
    of_plan("VB-01", write("Tập trung thực hiện các nhiệm vụ trọng tâm đƣợc giao."),
            write("Các cơ quan, Ðảng viên hăng hái thi đua."),
            write("Thi đua phát triển kinh tế\u2011xã hội.")),
    of_plan("VB-02", write("Các cơ quan , đơn vị thực hiện."), write("Các cơ quan,đơn vị."),
            write("Hội đồng Thi đua- Khen thưởng huyện."), write("Các xã ( thị trấn ).")),
    among(write("Các xã ngày ngày thi đua, người người thi đua."), "VB-03",
          write("Các đơn vị lập thành tích thành tích xuất sắc.")),
    of_plan("VB-04", write("Đại hội khoá XV, đại hội khóa XII và đại hội khóa XI.")),
    of_plan("VB-05", write("Tặng thưởng cho bác sỹ, chiến sĩ, nghệ sĩ có thành tích.")),
    of_plan("VB-13", write("Phong trào thi đua góp phần tổ chức", "thành công cuộc bầu cử.")),
    of_plan("VB-14", PLAN.say("signer", "Phạm Văn An", "Phạm Văn An")),
    among(write("Phong trào “Thi đua” và “Lao động”."), "VB-15",
          write('Phong trào "Thi đua" và “Lao động”.')),
    among(write("Phong trào Vì an ninh Tổ quốc."), "VB-16",
          write("Phong trào Vi an ninh Tổ quốc."), write("- Phần đấu đạt 12 tiêu chí.")),
    of_plan("VH-01", write("- các xã tổ chức ký giao ước thi đua.")),
    among(write("Các xã của huyện Ba Tơ."), "VH-03", write("Các xã của Huyện Ba Tơ thi đua.")),
    among(write("Hội đồng nhân dân huyện, cơ quan quản lý nhà nước và Nhân dân."), "VH-07",
          write("Vận động nhân dân tham gia."), write("Chính sách của nhà nước.")),
    among(write("Các xã xây dựng kế hoạch thực hiện."), "VH-10",
          write("Các xã tổ chức thực hiện kế hoạch này."),
          write("Thực hiện kế hoạch số 19/KH-UBND ngày 26/01/2021 về thi đua.")),
    among(write("Thực hiện theo điểm a khoản 2 Điều 103 của Luật."), "VH-11",
          write("Thực hiện theo Điểm a Khoản 2 Điều 103 của Luật."),
          write("Thực hiện theo Điều 103 Khoản 2 của Luật."),
          write("Thực hiện theo khoản 2, Điều 103 của Luật."),
          write("Thực hiện theo khoản 2 điều 103 của Luật.")),
    of_plan("VH-02", PLAN.say("signer", "Phạm văn An")),
    among(write("Đoàn đi từ Thành phố Hồ Chí Minh."), "VH-05",
          write("Đoàn đi từ thành phố Hồ Chí Minh.")),
    among(write("Theo đề nghị của Trưởng phòng Nội vụ và Phòng Nội vụ."), "VH-06",
          write("Giao phòng nội vụ theo dõi."),
          write("Giao Ủy ban Nhân dân các xã.")),
    among(write("Huân chương Lao động hạng Nhất."), "VH-08",
          write("Huân chương lao động hạng Nhất."), write("Huân chương Lao động hạng nhất.")),
)  # fmt: skip

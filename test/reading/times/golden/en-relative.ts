/** Counted from the day of publication, or from what was told before; see vi-dates.ts. */
export const enRelative = `
They met today. → today = 2021-04-21
They met yesterday. → yesterday = 2021-04-20
They met yesterday morning. → yesterday morning = 2021-04-20
They met the day before yesterday. → the day before yesterday = 2021-04-19
They will meet tomorrow. → tomorrow = 2021-04-22
They will meet tomorrow afternoon. → tomorrow afternoon = 2021-04-22
They will meet the day after tomorrow. → the day after tomorrow = 2021-04-23
They met this morning. → this morning = 2021-04-21
They will meet tonight. → tonight = 2021-04-21
They met last night. → last night = 2021-04-20
They met this week. → this week = 2021-04-19/2021-04-25
They met earlier this week. → earlier this week = 2021-04-19/2021-04-25
They met last week. → last week = 2021-04-12/2021-04-18
They met early last week. → early last week = 2021-04-12/2021-04-13
They will meet next week. → next week = 2021-04-26/2021-05-02
They will meet later this week. → later this week = 2021-04-19/2021-04-25
They met last weekend. → last weekend = 2021-04-17/2021-04-18
They met over the weekend. → the weekend = 2021-04-17/2021-04-18
They will meet at the weekend. → the weekend = 2021-04-24/2021-04-25
They will meet this weekend. → this weekend = 2021-04-24/2021-04-25
They will meet next weekend. → next weekend = 2021-05-01/2021-05-02
They met last Friday. → last Friday = 2021-04-16
They met this Monday. → this Monday = 2021-04-19
They will meet this Friday. → this Friday = 2021-04-23
They will meet next Friday. → next Friday = 2021-04-23
They will meet on Friday next week. → Friday next week = 2021-04-30
They met on Friday last week. → Friday last week = 2021-04-16
They met on Friday of last week. → Friday of last week = 2021-04-16
They met this month. → this month = 2021-04
They met earlier this month. → earlier this month = 2021-04
They met last month. → last month = 2021-03
They will meet next month. → next month = 2021-05
They met late last month. → late last month = 2021-03-31~
They will meet early next month. → early next month = 2021-05-01~
They met this year. → this year = 2021
They met earlier this year. → earlier this year = 2021
They met last year. → last year = 2020
They met late last year. → late last year = 2020-12~
They met in the middle of last year. → the middle of last year = 2020-06~
They will meet next year. → next year = 2022
They will meet early next year. → early next year = 2022-01~
They met in March this year. → March this year = 2021-03
They met in November last year. → November last year = 2020-11
They met in November of last year. → November of last year = 2020-11
They met last November. → last November = 2020-11
They will meet next March. → next March = 2022-03
They met on March 5 this year. → March 5 this year = 2021-03-05
They met last quarter. → last quarter = 2021-01/2021-03
They met two days ago. → two days ago = 2021-04-19
They met a week ago. → a week ago = 2021-04-12/2021-04-18
They met three months ago. → three months ago = 2021-01
They met a year ago. → a year ago = 2020
They met more than ten years ago. → more than ten years ago = 2011
They met two decades ago. → two decades ago = 2001~
They met a few weeks ago. → a few weeks ago = 2021-03~
They met a year earlier than planned. → a year = null
They met 24 hours ago. → 24 hours ago = 2021-04-20
They will meet within two weeks. → two weeks = null
They will meet two weeks from now. → two weeks from now = 2021-05-03/2021-05-09
They have met in the past three years. → the past three years = 2018/2021
They have met over the last two weeks. → the last two weeks = 2021-04-07/2021-04-21
They have met in the past decade. → the past decade = 2011/2021
They have met in the past year. → the past year = 2020/2021
They have met in recent years. → recent years = ../2021
They have met in recent weeks. → recent weeks = ../2021-04-21
They have met over the past few months. → the past few months = ../2021-04
They will meet over the next three years. → the next three years = 2021/2024
They will meet in the coming months. → the coming months = 2021-04/..
They will meet in the coming days. → the coming days = 2021-04-21/..
They will meet in the coming week. → the coming week = 2021-04-26/2021-05-02
They will meet at the end of the month. → the end of the month = 2021-04-30~
They will meet at the end of this year. → the end of this year = 2021-12~
They will meet by the end of the year. → by the end of the year = ../2021-12
They will meet by year's end. → by year's end = ../2021-12
They will meet by the end of next year. → by the end of next year = ../2022
They met in the first three months of 2021. → the first three months of 2021 = 2021-01/2021-03
They met in the last two months of 2020. → the last two months of 2020 = 2020-11/2020-12
They met in the first six months of this year. → the first six months of this year = 2021-01/2021-06
They met in the first two weeks of March. → the first two weeks of March = 2021-03-01/2021-03-14
They met in the last week of March. → the last week of March = 2021-03-25/2021-03-31
Sales fell from the same period last year. → the same period last year = 2020
They have met since last year. → since last year = 2020/..
They have met since Monday. → since Monday = 2021-04-19/..
The ship left on April 10. It sank the next day. → April 10 = 2021-04-10; the next day = 2021-04-11
The ship left on April 10. It sank the following day. → April 10 = 2021-04-10; the following day = 2021-04-11
The ship left on April 10. It sank a day later. → April 10 = 2021-04-10; a day later = 2021-04-11
The ship left on April 10. It sank three days later. → April 10 = 2021-04-10; three days later = 2021-04-13
The ship left on April 10. Three days after that, it sank. → April 10 = 2021-04-10; Three days after that = 2021-04-13
The ship sank on April 10. It had left two days earlier. → April 10 = 2021-04-10; two days earlier = 2021-04-08
The ship sank on April 10. It had left two days before. → April 10 = 2021-04-10; two days before = 2021-04-08
The ship sank on April 10. It had left the day before. → April 10 = 2021-04-10; the day before = 2021-04-09
The ship sank on April 10. It had left the previous day. → April 10 = 2021-04-10; the previous day = 2021-04-09
The ship left on April 10. It sank that night. → April 10 = 2021-04-10; that night = 2021-04-10
The ship left on April 10. It sank the same day. → April 10 = 2021-04-10; the same day = 2021-04-10
The ship left on April 10. It sank later that day. → April 10 = 2021-04-10; later that day = 2021-04-10
The ship left on April 10. It sank on that day. → April 10 = 2021-04-10; that day = 2021-04-10
The ship left on April 10. It sank the next morning. → April 10 = 2021-04-10; the next morning = 2021-04-11
The ship left on April 10. It sank early the next morning. → April 10 = 2021-04-10; early the next morning = 2021-04-11
The ship left on April 10. It sank on the 12th. → April 10 = 2021-04-10; the 12th = 2021-04-12
The ship left on April 10. It sank a week later. → April 10 = 2021-04-10; a week later = 2021-04-12/2021-04-18
The ship left in May 2014. It sank the following month. → May 2014 = 2014-05; the following month = 2014-06
The ship left in May 2014. It sank three months later. → May 2014 = 2014-05; three months later = 2014-08
The ship left in May 2014. It sank later that month. → May 2014 = 2014-05; later that month = 2014-05
The ship left in May 2014. It sank the following March. → May 2014 = 2014-05; the following March = 2015-03
He took office in 2014. He left two years later. → 2014 = 2014; two years later = 2016
He took office in 2014. He left the following year. → 2014 = 2014; the following year = 2015
He took office in 2014. He left the next year. → 2014 = 2014; the next year = 2015
He took office in 2014. He left later that year. → 2014 = 2014; later that year = 2014
He took office in 2014. He left in July of that year. → 2014 = 2014; July of that year = 2014-07
He took office in 2014. He left in July the same year. → 2014 = 2014; July the same year = 2014-07
He took office in 2014. He left at the end of that year. → 2014 = 2014; the end of that year = 2014-12~
He took office in 2014. He had left the army the previous year. → 2014 = 2014; the previous year = 2013
He was seized earlier in the day. → earlier in the day = 2021-04-21
It rose from a year earlier in the third quarter. → a year earlier = null; the third quarter = 2020-07/2020-09
It is the third in as many months. →
The talks lasted two months. → two months = null
The talks lasted more than two months. → more than two months = null
He made a three-day visit. → three-day = null
He made a month-long visit. → a month-long = null
He waited for several weeks. → several weeks = null
He waited for half an hour. → half an hour = null
He waited for two and a half years. → two and a half years = null
They meet every year. → every year = null
They meet every two years. → every two years = null
They meet twice a year. → twice a year = null
They meet annually. → annually = null
They meet every Friday. → every Friday = null
They meet each month. → each month = null
They read the Daily Telegraph. →
They met from yesterday to today. → yesterday to today = 2021-04-20/2021-04-21
They met the day after Monday's debate. → Monday = 2021-04-19
@ 2021-10-04
They met often between January 1 and September 18. → between January 1 and September 18 = 2021-01-01/2021-09-18
@ 2021-01-04
They met on December 31. → December 31 = 2020-12-31
They met last month. → last month = 2020-12
They met in December. → December = 2020-12
They will meet in February. → February = 2021-02
They met on Sunday. → Sunday = 2021-01-03
@ 2020-12-30
They will meet on January 5. → January 5 = 2021-01-05
They will meet next month. → next month = 2021-01
They will meet in January. → January = 2021-01
`;

import { withOneCellOfRanges } from "../../src/workbench/open/oneCellOfRange";

test.each([
  ["=A:A", "=@A:A"],
  ['=A:A&"/"&B:B', '=@A:A&"/"&@B:B'],
  ["=-$C$2:$C$9%", "=-@$C$2:$C$9%"],
  ["=数据!A1:A9*2", "=@数据!A1:A9*2"],
  ["='a-b'!A1:A9*2", "=@'a-b'!A1:A9*2"],
  ["=SUM(A1:A3*B1:B3)", "=SUM(@A1:A3*@B1:B3)"],
  ["=LEN(A:A)", "=LEN(@A:A)"],
  ["=ACOS(L2:L5)", "=ACOS(@L2:L5)"],
  ["=DATE(A:A,B1,1)", "=DATE(@A:A,B1,1)"],
  ["=ROUND(C1,D1:D9)", "=ROUND(C1,@D1:D9)"],
  ["=VLOOKUP(A:A,B:C,2,FALSE)", "=VLOOKUP(@A:A,B:C,2,FALSE)"],
  ["=COUNTIF(A:A,A:A)", "=COUNTIF(A:A,@A:A)"],
  ["=SUMIFS(C:C,A:A,A:A)", "=SUMIFS(C:C,A:A,@A:A)"],
  ["=IF(A1:A9>1,1,0)", "=IF(@A1:A9>1,1,0)"],
  ["=表[年]+1", "=@表[年]+1"],
  ["=表[年]", "=@表[年]"],
  ["=OFFSET($A$1:$F$1,0,0)", "=@OFFSET($A$1:$F$1,0,0)"],
  ["=OFFSET(表!A1:F1,1,)*2", "=@OFFSET(表!A1:F1,1,)*2"],
])("%s without the mark of an array is %s", (stored, typed) => {
  expect(withOneCellOfRanges(stored)).toBe(typed);
});

test.each([
  "=SUM(A:A)/COUNT(B:B)",
  "=SUMPRODUCT(A1:A9*B1:B9,--(C1:C9>1))",
  "=MATCH(1,INDEX((A1:A9=1)*(B1:B9=2),0),0)",
  "=LOOKUP(2,1/(A1:A9<>0),B1:B9)",
  "=IF(A1>1,SUM(B1:B9),0)",
  "=CARBON.TOTAL(A1:A9*2)",
  '="A1:A9"&B1',
  "=A1:INDEX(A:A,3)",
  "=表[@年]+1",
  "=@A:A&B1",
  "=SUM(A1:A3 A2:B2)",
  "=SUM(OFFSET(A1:A9,1,0))",
  "=OFFSET(A1:A9,0,0,1,1)",
  "=OFFSET(A1,1,0)",
  "=A1:A9+",
])("%s wants whole ranges, or has none, and stays", (stored) => {
  expect(withOneCellOfRanges(stored)).toBe(stored);
});

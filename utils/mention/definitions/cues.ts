/**
 * Words by which pages ask. Stems in the languages that checkouts, deposit forms and donation pages come in most:
 * English, Chinese, Japanese, Korean, Russian, Ukrainian, Spanish, Portuguese, French, German, Italian, Turkish,
 * Vietnamese, Indonesian, Arabic, Persian, Polish. Written for this project.
 */
const join = (...words: string[]) => new RegExp(words.join('|'), 'iu')

/** A request to pay in the words of a form, a heading or a sentence, whoever it is said to. */
const FOREIGN_PAY =
  '儲值|加值|支付|付款|转账|轉帳|轉賬|转入|转到|轉入|充值|充幣|充币|入金|汇款|匯入|汇入|(?:发送|發送|转|轉) ?(?:[\\d.,]+ )?usd[ct]|打赏|打賞|捐赠|捐款|捐助|赞助|收款|缴费|存入|存款|' +
  'お?支払|送金|振り?込|寄付|결제|입금|송금|(?:전송|이체)(?:한 (?:후|뒤|다음)|하시면|하면)|상환하|충전|보내|후원|기부|지불|' +
  'voldoen|usd[ct]を送信|金額を送信|төле|жібер|оплат|доплат|(?:от|від)прав|перевед|перевод|перевест|пополн|внес|пожертв|донат|плат[её]ж|к оплате|сплат|надішл|надсил|поповн|перека[жз]|' +
  '\\b(?:se |son )pagan\\b|\\bpag(?:a|as|ás|ar|o|os|ue|ues|amento|amentos|are)\\b|\\benv[ií](?:a|e|es|ar|os?)\\b|transfi(?:er|r)|transfer[eê]nci|transferir|depósit|\\bdeposit(?:a|e|ar|es|en)\\b|recarg|\\bdona(?:r|tivo|ci[oó]n|[çc])|\\bdoa(?:r|ç)|' +
  "\\bpay(?:ez|er)\\b|paiement|\\btransf(?:ert\\b|ére[zr])|\\benvoy(?:ez|er)|virement|versement|\\bvers(?:er|ée?s?)\\b|règlement|\\brégle[rz]\\b|\\bdons?\\b(?!['’])|dépôt|dépos|" +
  'zahl|überweis|senden|sende |einzahl|(?<!\\p{L})spende(?:n\\p{L}*|t)?(?!\\p{L})|(?<!\\p{L})(?:inv(?:ia(?:re|te|mo)?|ii)|manda(?:rmi|rci|mi|ci))(?!\\p{L})|versa(?:re|mento)|(?<!\\p{L})trasferi(?:re|sc[aio])|' +
  'ödeme|öde[yn]|(?<!\\p{L})öde(?!\\p{L})|gönder|yatır|bağış|thanh toán|chuyển|gửi|nạp|ủng hộ|quyên góp|\\b(?:di|mem)?bayar|pembayaran|kirim|\\bsetor|donasi|isi ulang|' +
  'دفع|أرسل(?!ت)|ارسل|إرسال|ارسال|تحويل|حو[ّ]?ل|إيداع|ايداع|تبرع|پرداخت|واریز|zapłać|płatno|wyślij|wpła[ct]|przel(?:ej|ać|ew)|wysyłaj|przekaż|darowizn|โอน|ชำระ|ฝาก|(?<!จัด)ส่ง(?!ออก)|भुगतान|भेजें|जमा|بھیجیں|ادائیگی|תשלום|לשלם|שלמו|שלחו|לשלוח|העבר|הפקד|תרומ|תרמו|' +
  'πληρω|στείλ|κατάθε|δωρε|\\bbeta(?:al|ling|len)|\\bstort(?:en|ing|\\b)|overmak|\\bmaak (?:uw|je|de|het) |\\bmaak\\b[^!?]{0,40}\\bover\\b|\\bstuur\\b|\\bbetal[ae]?\\b|indbetal|insättning|skicka|maksa|lahjoit|talleta|lähetä|изпрат|преведете|uplati|pošalji|göndər|yubor(?:ing)?|hantar|ipadala|magpadala|magbayad|bayaran|\\b(?:u|ku)?tum[ae]\\b|\\blipa\\b|পাঠান|জমা দিন|পেমেন্ট|zaplať|platb|pošlet|fizet|küld|befizet|plăt|(?<!\\p{L})plată|trimite|depune|(?<!\\p{L})transfer(?:ă|ați|i)(?!\\p{L})'
/** Words of asking for support; they count beside an address, not by themselves. */
const SUPPORT =
  '☕|поддерж(?:ать|ит|к|и\\b)|підтрим|حمایت|دعم|赞赏|讚賞|支持(?:作者|我|本|项目|开发|一下)|支援|応援|apoy[ao]|apoi[ae]|sout(?:enir|enez|ien)|unterstütz|sost(?:ieni|enere|egno)|destek (?:ol|ver)|dukung|wspar|wesprz|facture(?!r)|fattura|fatura(?!d)|factura(?!d)|rechnung|faktur[aęy]|hóa đơn|账单|帳單|請求書|청구서|فاتورة|فاکتور|(?<!\\p{L})рахунок'
export const PAY = join(
  SUPPORT,
  '\\b(?:pay|payable|payments?|send|transfer|deposit|deposits|top[- ]?ups?|recharge|donat(?:e|ions?|ing)|tips?|tip jar|remit|fund|invoice|check ?out|amount due|contribute|contributions?|sponsor|support (?:us|me|this|the|my|our|development)|buy (?:me|us)|funding|scan|receiving|payto|pay_to)\\b',
  FOREIGN_PAY,
)
const FOREIGN = new RegExp(FOREIGN_PAY, 'i')
export const isForeignPay = (text: string) => FOREIGN.test(text)

/** Words that stand before an address that is to receive. */
export const RECEIVES = join(
  '\\b(?:pay(?:able)? ?to|send(?:ing)? (?:it |them |funds |payment )?to|transfer to|deposit to|(?<!fee )recipient|receiv(?:er|ing)|beneficiary|payee|payto|treasury|merchant|deposit address|payment address|donation address|our (?:\\w+ ){0,2}(?:wallet|address))\\b',
  '送り先|送付先|振込先|收款|充值地址|充币地址|充幣地址|入金アドレス|送金先|입금 ?주소|받는 ?주소|получател|отримувач|адрес (?:для|пополнен)|לכתובת|כתובת (?:ה?תשלום|ה?הפקדה|ל)|destinatari|bénéficiaire|empfänger|alıcı|người nhận|ví nhận|penerima|المستلم',
)
export const ADDRESS = join(
  '\\b(?:address|wallets?)\\b|地址|アドレス|주소|адрес|кошел|гаман|direcci[oó]n|endereço|adresse|indirizzo|carteira|billetera|cüzdan|adres|địa chỉ|(?:^|[^a-z])ví(?=[^a-z]|$)|alamat|dompet|العنوان|عنوان|محفظ|آدرس|کیف پول|portfel|כתובת|ארנק|διεύθυν|πορτοφόλι|\\badresă|\\bcím|osoite|мекенжай|әмиян|पता|ایڈریس|ที่อยู่|กระเป๋า|ঠিকানা',
)

export const AMOUNT = join(
  '\\b(?:amount|total|due|to pay|payment of|fees? of|price|sum|exactly|costs?|subtotal|grand total)\\b',
  '金额|金額|总计|總計|合计|应付|実付|数量|数額|合計|금액|합계|сумм|сума|итого|к оплате|всього|monto|importe|cantidad|valor|quantia|montant|betrag|gesamt|summe|importo|totale|tutar|toplam|số tiền|số lượng|tổng|jumlah|nominal|المبلغ|القيمة|المجموع|الإجمالي|الكمية|مبلغ|هزینه|kwota|razem|suma|סכום|סה["״]כ|ποσό|จำนวน|ยอด(?:รวม|ชำระ)|कुल|राशि|رقم|মোট|পরিমাণ|bedrag|totaal|belopp|beløb|částka|összeg|sumă',
)
/** The strongest of them: this and no other sum. */
export const EXACTLY = join(
  '\\b(?:exact(?:ly)?|(?:amount|balance) due|to (?:pay|deposit|transfer)|total|pay|send|grand total|you(?:r)? (?:pay|payment)|you (?:give|send))\\b|(?<!\\p{L})отда[её]те(?!\\p{L})|应付|实付|转账金额|支付金额|точн|ровно|итого|к оплате|exact[ao]|total|genau|tam olarak|a (?:pagar|transferir|enviar)\\b|à (?:payer|envoyer|transférer)|zu (?:zahlen|überweisen|senden)|da (?:pagare|inviare)|ödenecek|gönderilecek|(?:cần|phải) (?:chuyển|thanh toán|nạp|trả)|harus (?:di)?(?:bayar|transfer|kirim)|do zapłaty|(?<!\\p{L})pag[aá]s(?!\\p{L})|к переводу|доплат|до сплати|(?:需|应)(?:支付|转|轉)|お?支払い?金額|送金額|(?:결제|입금|송금) ?금액|المطلوب|قابل پرداخت|chính xác|tepat|بالضبط|בדיוק|درست رقم|सटीक राशि|exacte?(?:ment)?\\b|ακριβώς|precies|dokładnie',
)

/** What whoever belongs there pays, up to its sum. */
export const DUES_ARE =
  '\\b(?:dues|rent|tuition|entry fee|participation fee)\\b[^.;]{0,40}\\b(?:is|are|comes? to)\\s+[$]?'
export const DUES = new RegExp(`${DUES_ARE}\\d[\\d.,]*\\s?usd[ct]`, 'i')
/** Said at the end of a warning, in Korean and Japanese. */
export const LOST = /복구(?:가|할)|불가능|분실|失われ|紛失/
/** What speaks against: the reader gets it, has it, trades it, or reads about it. */
export const AGAINST = join(
  LOST.source,
  "\\banywhere\\b|\\bsend (?:me|us) your\\b|por el mundo|pelo mundo|around the world|(?:em|en) (?:qualquer|cualquier) lugar|\\bpartout\\b|\\büberall\\b|\\bovunque\\b|(?<!\\p{L})везде(?!\\p{L})|\\b(?:(?:via|over) x402|(?:deposit|supply|transfer) (?:caps?|limits?)|total deposits|(?<!\\b(?:send|transfer)(?:\\/| or ))withdraw\\w*|earn\\w*|bonus\\w*|rewards?(?! (?:your|our|me|us|the (?:author|dev\\w*|team))\\b)|cash ?back|payouts?|refund\\w*|balances?|profits?|airdrops?|faucet|get some|apy|apr|tvl|roi|volume|market ?cap|(?:re)?sell|buy(?! (?:me|us|(?:(?:now|it|this|tickets?|access|credits|pass(?:es)?) )?(?:with|using))\\b)|buying|trade|trading|trades|swap\\w*|convert\\w*|holders?|sold|bought|minted|listed|liquidity|lend\\w*|borrow\\w*|stak(?:e|ed|ing)|yield|said|told|wrote|asked|reported|announced|scam\\w*|victims?|hack\\w*|stolen|phish\\w*|friends|anyone|worldwide|globally|everyone|cheaper|cheapest|fastest|instantly|tutorial|guide|how to(?! (?:pay|donate|contribute|support us)[^\\p{L}]*$)|fakes?|fraud\\w*|flagged|blacklist\\w*|(?<!\\.)example(?!\\.(?:com|org|net))|e\\.g|imagine|suppose|propose\\w*|proposal|holds?|held|owns?|sdk|apis?|webhooks?|plugins?|backend|endpoints?|facilitator|never|(?:do|does|is|are)(?: not|n['’]t)|not support\\w*|unsupported|can['’]?t|cannot|lost|(?<!\\b(?:(?:must|should|shall) be|(?:subscription|entry|membership|registration|participation|listing|application|tuition) fees? (?:is|are)) )paid|received|completed|win|won|prizes?|salary|commission|referral|you (?:will )?(?:get|receive)|lesson|scenario|exercise|classmates?|send (?:an? )?(?:message|e?mail|feedback)|holdings?|top tokens|portfolio|net worth|repay\\w*|debts?|collateral|test (?:transfer|transaction|payment)s?|in this (?:guide|article|video|section|chapter)|peg(?:ged)?|depeg\\w*|decimals|(?:atomic|base|smallest|minor) units?)\\b|[%％]",
  '(?<!\\p{L})(?:se propone que|propõe-se|il est proposé|wird vorgeschlagen|предлагается|как (?:отправ|пополн|купи|перев|внес|опла)|cómo (?:deposit|env|pag|hac|recarg|compr)|como (?:deposit|env|pag|faz|recarreg|compr)|comment (?:d[ée]pos|env|pay|fai|achet)|wie (?:man|sende|zahl|kann|kauf)|nasıl|cách (?:nạp|gửi|chuyển|mua)|cara (?:kirim|depo|bayar|beli|isi)|jak (?:wysłać|wpłacić|kupić)|come (?:invia|deposit|paga))|كيفية|چگونه|(?<!\\p{L})(?:teman(?:mu|ku)|arkadaşın|(?:tu|un) amig[oa]|(?:ton|un) ami|dein freund|твой друг)(?!\\p{L})|(?:transacción|transferencia) de prueba|(?:transação|transferência) de teste|пробн\\p{L}+ (?:перевод|транзакц|сумм)|transaction de test|test ?(?:überweisung|transaktion)|测试(?:转账|交易)|教程|教學|指南|攻略|投毒|诈骗|詐騙|钓鱼|釣魚|如何|怎么|怎麼|什么是|什麼是|监控|插件|监听|集成|解决方案|归集|回调|接口|通知您|通知你|提现|提币|提幣|奖励|佣金|返佣|余额|餘額|收益|汇率|出金|残高|報酬|출금|잔액|보상|вывод|выве|бонус|зараб|(?<!пополн\\p{L}{0,12} )баланс|наград|курс (?:обмен|валют|usd|доллар)|по курсу|курс:|retir(?!e)|ganar|ganancia|saldo|recompensa|saque|sacar|ganhe|retrait|gagne|solde|récompense|auszahl|guthaben|verdien|prelie|guadagn|çekim|çek(?:me|in)|bakiye|kazan|rút|số dư|thưởng|tarik|سحب|رصيد|ربح|مكاف|برداشت|موجودی|wypła|zarab',
)
/** Sums that are not the sum asked for. */
export const OTHER_SUM = join(
  '^[^\\p{L}]*your usd[ct] (?:on|in) ',
  '\\btotal (?!due|charged|required|owed|needed|amount)(?:\\w+ed|value|supply|sales|volume|revenue|earnings)\\b',
  '\\b(?:min(?:imum)?|max(?:imum)?|smallest|largest|lowest|highest|recommended|suggested|(?:(?<![a-z-] )|\\b(?:network|gas|transaction|tx|withdraw(?:al)?|transfer|trading|platform|processing|miner|mining|bridg(?:e|ing)|swap|protocol|maker|taker|deposit|conversion|exchange|handling|relayer|lp|performance|management|referral|estimated|forwarding|blockchain|chain|routing|payout|payment|bank|card|merchant|service|creator|priority|base|the|an?|no|zero|low|your|our|any|all|and|in|with|total|plus|incl\\w*|minus|less) )fees?(?! of\\b)|balance|available|limit|rates?|bonus|save|saved|sells|discount|interest|off|up to|from|starting|exceeds?|at least|more than|less than|(?:a|per) day|costs? (?:me|us)|(?<!\\b(?:price|cost)s? )per(?! (?:\\d|(?:l[aeo]|il|gli|una?|pagare|versare|inviare) ))|each|every|left|remaining|worth|reward|(?:listing|next|token|unit|market|current|last|floor|share) price|withdraw\\w*|(?:daily|monthly)(?! (?:rent|fee|payment|dues|price|plan|subscription))|gas|goal|raised|target|cap|debit|test (?:transfer|transaction|payment)s?|subtotal|commission|refund|previous|old|average|avg|between|smaller than|larger than|greater than)\\b',
  '\\b(?:seller|buyer|winner|creator|artist)s? (?:will )?(?:receives?|gets?)\\b|(?:your|my|i tuoi|tus|seus|vos|ihre|ваши|твои) (?:assets?|activos|ativos|actifs|активы)|我的资产|надійш\\p{L}+|поступил\\p{L}*|promedio|(?:envío|pago|valor) medio|média|en moyenne|durchschnitt|средн\\p{L}+|ortalama|平均|평균|推荐|推薦|推奨|권장|أ?موصى|پیشنهادی|recommand|empfohlen|consigliat|khuyến nghị|建议|рекоменд|recomend|disarankan|önerilen|最低|最小|最少|最大|最高|手续费|余额|可用|доступн|disponib|disponív|verfügbar|mevcut|kullanılabilir|قابل استفاده|khả dụng|tersedia|متاح|متوفر|利用可能|사용 ?가능|dostępn|汇率|单笔|上限|限额|限額|优惠|手数料|최소|수수료|잔액|мин|мін(?=ім)|макс|комисси|коміс|баланс|l[íi]mite(?!\\p{L})|limit[ie]?(?!\\p{L})|лимит|ліміт|hạn mức|(?<!\\p{L})batas(?!\\p{L})|한도|上限|سقف|\\bbonos?\\b|bônus|бонус|ボーナス|보너스|پاداش|مكافأة|奖励|獎勵|курс|от \\d|до \\d|m[ií]nim|m[aá]xim|massim|höchst|maksim|tối đa|최대|comisi[oó]n|taxa|saldo|desde|frais(?! (?:d.(?:inscription|adhésion)|de scolarité))|solde|mindest|(?<!(?:kurs|teilnahme|anmelde|mitglieds))gebühr|guthaben|minimo|commission|asgari|(?<!(?:kurs|kayıt|katılım|üyelik|eğitim) )ücret|bakiye|tối thiểu|phí(?! (?:khóa học|tham gia|đăng ký|thành viên))|số dư|minimal|biaya(?! (?:kelas|kursus|pendaftaran|langganan|keanggotaan))|الحد|حد أدنى|رسوم(?! (?:ال)?(?:دورة|اشتراك|تسجيل|عضوية))|رصيد|حداقل|حداکثر|보유|持有|保有|کارمزد|opłat|saldo|少于|低于|小于|不足|未満|менее|меньше|ниже|свыше|weniger als|mehr als|bis zu|menos de|menor|inferior|superior|a partir|moins de|(?:en |au)[- ]?dess(?:ous|us)|inférieur|supérieur|à partir|meno di|fino a|kurang|di bawah|أقل|عمولة|מינימום|עמלה|יתרה|ελάχιστ|कम से कम|न्यूनतम|ขั้นต่ำ|สูงสุด|ไม่ต่ำกว่า|ค่าธรรมเนียม|至少|少なくとも|al menos|pelo menos|au moins|almeno|en az(?!\\p{L})|ít nhất|setidaknya|على الأقل|co najmniej|(?:не менее|не менш|щонайменш)|לפחות|τουλάχιστον|(?:min|ten )?minste?(?:ns)?(?!\\p{L})',
  '(?<![\\p{L}\\d])(?:has|holds|was|instead of|statt|было|antes|avant|原价|原價|under|below|above|(?<!(?:invoice|bill)[^.]{0,16})over|unter|ab|hasta|até|jusqu.à|dưới|trên)[^\\p{L}\\d]*$',
)
/** A form to fill one's account up, though a balance is named. */
export const TOP_UP =
  /(?<!\p{L})(?:(?:top[- ]?up|recharge|fund|add (?:funds|money|credit)(?: to)?) (?:\p{L}+ ){0,2}(?:balance|account|wallet|credit)|(?:пополн|поповн)\p{L}* (?:\p{L}+ ){0,2}(?:баланс|сч[её]т|кошел|рахун|гаман)|(?:recarg|recarreg|ricaric)\p{L}* (?:\p{L}+ )?(?:saldo|conto|conta|cuenta)|adicionar (?:saldo|fundos|créditos)|(?:añadir|agregar) (?:saldo|fondos)|ajouter (?:des fonds|du solde)|aggiungi (?:fondi|saldo)|tambah saldo|добавить средства|bakiye (?:yükle|ekle)|nạp (?:số dư|tiền|ví)|isi (?:ulang )?saldo|(?:guthaben|saldo) aufladen|recharger (?:\p{L}+ )?(?:solde|compte)|doładuj)|余额充值|充值余额|شحن الرصيد|شارژ (?:حساب|کیف)|残高を?チャージ|잔액 ?충전|افزایش موجودی/iu
/** An address or a sum that only shows how one looks. */
export const EXAMPLE = join(
  '\\b(?:looks? like|for example|for instance|e\\.g|(?<!\\.)examples?(?!\\.(?:com|org|net))|such as|sample|demo|dummy)\\b|z\\. ?B\\.|π\\.χ\\.|\\b(?:starts|begins) with\\b|начина\\p{L}+ (?:с|на)(?!\\p{L})|beginnt mit|commence par|empieza (?:con|por)|começa com|inizia con|αρχίζει|以0x|(?<!\\p{L})(?:beispiel|par ex|por ejemplo|por exemplo|ad esempio|например|наприклад|örneğin|misal(?:nya)?|contoh|ví dụ|na przykład)|例如|示例|範例|样例|例えば|例[:：]|예시|예:|예를|مثل[ااً]|مثال|לדוגמ',
)
/** Over what an assistant can be asked. */
export const PROMPTS =
  /^\P{L}*(?:try (?:asking|saying)|(?:what )?you can (?:ask|say)|what to (?:ask|say)|(?:example|sample|suggested) (?:prompts?|questions?|commands?))\P{L}*$/iu
/** Networks named to warn of them. */
export const WRONG_NETWORK = join(
  "\\b(?:wrong|other|another|unsupported|different|incorrect|never|do not|don['’]t|not (?:supported|via|on|use)|instead of|except|avoid|lost|loss|e\\.g|need\\b.{0,40}\\?|get some|faucet|bridge)\\b|请勿|不要|不支持|切勿|错误|其他|誤|잘못|다른|не отправ|не використ|неверн|equivocad|incorrect|errad|mauvais|falsch|sbagliat|yanlış|salah|أخرى|خاطئ|دیگر|اشتباه|אחר|שגוי|(?<!\\p{L})(?:друг|інш|otr[ao]|outr[ao]|autre|altr[aeio]|başka|(?:ander(?:e[nmrs]?)?|khác|sai|lain|inn(?:[aey]|ej|ym|ych|ego))(?!\\p{L}))",
)
/** The word for network, to tell a name from a word. */
export const NETWORK_WORD =
  'networks?|verkko\\w*|verkossa|settlement|желі|เครือข่าย|नेटवर्क|নেটওয়ার্ক|mtandao|chain|blockchain|mainnet|net|protocol|rail|网络|網絡|網路|主网|链|鏈|协议|ネットワーク|チェーン|네트워크|체인|сет[ьи]|мереж\\w*|red|rede|r[ée]seau|netzwerk|rete|ağı?|mạng(?: lưới)?|jaringan|الشبكة|شبكة|شبکه|sie(?:ć|ci)|רשת|نیٹ ورک|δίκτυο|netwerk|nätverk|netværk|síť|hálózat|rețea'

/** Told of others, or done already: a stem of paying that asks for nothing. */
export const TOLD =
  /\bcould(?:n['’]t| not) pay|\ban? \p{L}+ (?:pays|sends|deposits|transfers)\b|\bsudah (?:mem)?bayar|\bj['’]ai (?:payé|envoyé|reçu|versé|transféré)|\bich habe [^.]{0,60}(?:gezahlt|bezahlt|geschickt|gesendet|überwiesen)|\bhe (?:pagado|enviado|transferido)|\bho (?:pagato|inviato|mandato)|\b(?:paguei|enviei|(?<!să )transferi)\b|(?<!\p{L})я (?:за|о)платил|\baccepte (?:l['’]|désormais|maintenant)|добавлен\p{L}* поддержк|\badded support\b|\b(?:they|users|customers|clients|buyers) (?:pay|send|deposit)\b|\b(?:sent|transferred|moved|stole|drained)\b|(?<!\p{L})(?:il |el |le |o |a |la |der |die |l['’])(?:client|kunde|utente|usuári|utiliz|acquirente|comprador|acheteur|käufer)|(?:перевод|плат|внос|отправля|оплачива|перечисля)(?:ит|ят|ет|ют)(?!\p{L})|(?:отправил|перев[её]л|перевели|оплатил|внесли|внесла|пополнил|пользовател|клиент[ыа]м|充值到账(?!时间)|已到账|已入账|envió|enviaron|enviad[oa]|pagó|pagaron|transfirió|depositó|usuari|enviou|pagou|transferiu|depositou|envoyé|versé|transféré|utilisateur|überwies|zahlte|gezahlt|sandte|nutzer|gönderdi|ödedi|yatırdı|kullanıcı|đã (?:gửi|chuyển|nạp|thanh)|thường được|ngày càng|người dùng|telah|pengguna|已支付|已付款|已转|转移了|转出|用户|ユーザー|사용자|보냈|送金した)/iu
/** "To complete your withdrawal, ": what the reader gets by it is not what is asked. */
export const PURPOSE =
  /^\W*(?:to|in order to|for|before|once|after)\b[^,.:;]{3,80},\s+(?=please|kindly|you must|send|pay|deposit|transfer|$)/i
/** A service is praised: money goes both ways in it. */
export const BOTH_WAYS =
  /\b(?:send(?:ing)?(?: (?:and|&|or) |\/)receiv\w*|receiv\w*(?: (?:and|&|or) |\/)send)\b|env[ií][ae]r? y recib|recib\p{L}* y env|envi[ea]r? e receb|receb\p{L}* e envi|envoy\p{L}* et recev|recev\p{L}* et envoy|senden und empfangen|sende und empfange|отправля\p{L}* и получ|получ\p{L}* и отправл|gönder\p{L}* ve al|lähetä ja vastaanota|gửi và nhận|kirim dan terima|invia e ricevi|收发|收發|送受信/iu
/** The heading of an explanation. */
export const HOW_TO =
  /(?<!\p{L})(?:how (?:do i|do you|can i|to) (?:make |do )?(?:a )?(?:deposit|send|transfer|top|fund|buy|recharge|use)|как (?:\p{L}+ )?(?:пополн|отправ|перев|внес|купи|сделать)|cómo |como (?:deposit|env|faz|compr|recarreg|transf)|comment |wie (?:kann|man|sende|zahle|kaufe)|nasıl|cara |cách (?:nạp|gửi|chuyển|mua)|jak )|كيف|چگونه|如何|怎么|怎麼|教程|教學|方法は|하는 ?법/iu
/** The heading of what somebody does: `Buyer funds escrow`. */
export const OF_OTHERS =
  /^[^\p{L}]*(?:the )?(?:buyer|seller|customer|client|payer|sponsor|employer|tenant|sender|donor|user)s? \p{L}+s?(?: \p{L}+){0,3}[^\p{L}]*$/iu
/** The heading of one step of several. */
export const STEP_TITLE =
  /^[^\p{L}]*(?:step|шаг|крок|paso|passo|étape|schritt|adım|bước|langkah|krok|步骤|步驟|ステップ|단계|الخطوة|مرحله)\s*\d/iu
/** Said for the case that something is so, in other languages. */
export const CONDITION =
  /^[^\p{L}]*(?:si|se|если|якщо|wenn|falls|eğer|nếu|jika|kalau|如果|若|もし|만약|إذا|اگر|jeśli|jeżeli)(?!\p{L})/iu
/** Said to the reader in other languages. */
export const TURNED =
  /\b(?:tienes|tenés|tiene|hay) que\b|\bdeb[ée]s\b|\bdu musst\b|sie müssen|\b(?:il faut|vous devez|tu dois)\b|\b(?:graag|gelieve)\b|нужно|необходимо|потрібно|(?:转账|支付|付款|充值)即可|(?:支付|转账|充值) ?(?:[\d.,]+ ?)?usd[ct] ?即[可刻]|ارسال کن|واریز کن|بفرست|请|請|ください|주세요|하세요|십시오|(?:전송|이체|입금|송금)(?:한 (?:후|뒤|다음)|하시면|하면)|отправ(?:ьте|ляйте)|переведите|переводите|оплатите|пополните|внесите|надішліть|надсилайте|перекажіть|перерахуйте|перечислите|\benv[ií](?:a|e|en)\b|\bpag(?:a|ue)\b|transfiera|transfira|deposite|\b(?:ci|mi) invii\b|scannez|scansiona|scannen sie|escane[ae]|escaneie|отсканируйте|відскануйте|kodu tarayın|quét mã|pindai|امسح رمز|اسکن کنید|\b(?:envoyez|versez)|\bréglez|\bmaak (?:uw|je) |\bveuillez|\bpayez|bitte|senden sie|überweisen sie|\binvia(?!t[oia]\b)|lütfen|gönderin|yatırın|ödeyin|vui lòng|hãy|chỉ gửi|silakan|mohon|kirim(?:kan)?|أرسل(?!ت)|ارسل|يرجى|حو[ّ]?ل|کنید|prosimy|wyślij|wysyłaj|przelej|przekaż|prześlij|wpłać|trasferisc[ai]|te rugăm|vă rugăm|trimite(?:ți)?(?!p{L})|\bstuur\b|\bmaak\b[^!?]{0,40}\bover\b|कृपया|โปรด|ส่งเฉพาะ|กรุณา|\bipadala ang|भेजें|(?:जमा|भुगतान) (?:करें|कीजिए)|بھیجیں/i
/** Begins with a verb said to the reader, in forms that a slogan or a description takes as well; beside a network or a sum they count. */
export const TELLS =
  /^[^\p{L}]*(?:[\p{L} ]{1,20}: )?(?:transfiere|deposita|recarga|manda|transférez|versez|réglez|déposez|sende|überweise|zahle|schicke?|trasferisci|versa|kirim(?:kan)?|transfer|setor|bayar|gửi|chuyển|nạp|thanh toán|gönder|yatır|öde|stuur|stort|prześlij|przelej|pošlete|zašlete|zaplaťte|στείλτε|πληρώστε|отправь|переведи|оплати|пополни|скиньте|надішли)(?!\p{L}).{0,24}usd[ct]/iu
/** The same by its place: where the verb comes last, or the network first (`Base链上发送USDC`). */
export const ENDS =
  /usd[ct].{0,30}(?:(?:जमा|भुगतान) (?:करें|कीजिए)|भेजें|بھیجیں|ارسال کنید|واریز کنید|پرداخت کنید|জমা দিন|পাঠান|পেমেন্ট করুন|жіберіңіз)(?!\p{L})|[\p{L}\d ]{2,16}(?:链|鏈|网络|網路|網絡)上?(?:发送|發送|转账|轉帳|转入|轉入) ?usd[ct]|[\p{L}\d ]{2,20}(?:チェーン|ネットワーク)で ?usd[ct] ?を(?:送信|送金)/iu
/** What is due is paid in the coin: `9,99 USD olup USDT ile ödenir`. */
export const PAYABLE =
  /usd[ct] ile öden(?:ir|ecek|meli)|(?:se paga|se abona|pagaderos?|pagável|paga-se)(?:rá)? (?:en|con|em) usd[ct]|оплачивается (?:в )?usd[ct]|zahlbar in usd[ct]|payables? en usd[ct]|dibayar (?:dengan|pakai) usd[ct]|以 ?usd[ct] ?(?:支付|结算)/iu
/** All that is paid is paid in the coin. */
export const DUTY =
  /(?<!\p{L})(?:(?:todos )?(?:los )?pagos se (?:realizan|efectúan|hacen|abonan)|(?:todos )?(?:os )?pagamentos (?:são|devem ser) (?:feitos|realizados|efetuados)|(?:tous )?(?:les )?paiements (?:s['’]effectuent|se font|sont effectués)|(?:alle )?zahlungen (?:erfolgen|sind)|(?:tutti )?(?:i )?pagamenti (?:si effettuano|avvengono|vanno effettuati)|(?:все )?(?:оплаты|платежи) (?:производятся|осуществляются|принимаются)|(?:tüm )?ödemeler|(?:semua )?pembayaran (?:dilakukan|hanya)|wszystkie płatności)(?!\p{L})[^.]{0,40}usd[ct]/iu
/** Asks for the reader's own address: they are to be paid. */
export const ENTER =
  /\b(?:enter|input|type|paste|save|add your|set your|provide|update)\b|введите|укажите|ingres[ae]|introdu[zc]|digite|insira|informe|nhập|saisi|eingeben|girin|masukkan|输入|填写|輸入|入力|입력|أدخل|وارد کنید|wpisz|wprowadź/i
/** Lists of contracts and of what a developer builds, not of wallets to pay. */
export const BUILT =
  /\b(?:contracts?|tokens?|chain ?id|deploy\w*|explorer|bridge\w*|api|sdk|decimals|symbol|mainnet addresses)\b|合约|контракт/i

export const CONTRACT =
  /\b(?:contracts?|token address|token id|token gate[ds]?|program id|mint|caip|asset id|erc-?20 token|implementation|(?:proxy|router|factory|pool|oracle)(?![-.]\w))\b|合约|合約|контракт|contrato|contrat\b|vertrag|kontrat|hợp đồng|kontrak|العقد|قرارداد|コントラクト|컨트랙트/i
/** The other side of a transfer that is told of. */
export const SENDER =
  /^[\s\v]*(?:(?:sent|received) (?:from|to|by|at)\b[^\n]{0,24}|paid (?:from|by|at)\b[^\n]{0,24}|sender|from|source address|отправитель|absender|expéditeur|remitente|remetente|gönderen|付款地址|发送方)[\s\v:：]*(?:0x|T[1-9A-Za-z]{5}|$)/i
/** The button by which signers say no. */
export const REJECT = /^\W*(?:reject|decline|deny)\W*$/i
/** How an entry of a list stands. */
export const STATUS =
  /(?:^|\n)[\s\v]*(?:paid|sent|draft|expired|overdue|pending|open|completed?|failed|cancell?ed|success(?:ful)?|approved|rejected|viewed|оплачен\p{L}?|ожида\p{L}+(?: оплаты)?|ист[её]к\p{L}?|отмен[её]н\p{L}?|отправлен\p{L}?|pagad[oa]|pendiente|vencid[oa]|pendente|payée?|en attente|bezahlt|offen|ausstehend|ödendi|bekliyor|lunas|tertunda|đã thanh toán|已支付|待支付|已过期|已完成|处理中)[\s\v]*(?:\n|$)/iu
/** A day and a time: an entry of what happened. */
export const TIMED =
  /(?<!\b(?:until+|till|before|by|expires?(?: at| on)?|valid through|до|bis|hasta|até|jusqu.au) )(?<![\d./-])(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?|\d{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?: \d{4})?)[T,\s\v·]{1,3}\d{1,2}:\d{2}(?!\d)/i
/** A row that begins with a day, says how long ago it was, or holds a sum with its sign: an entry of what happened. */
export const HAPPENED =
  /^[\s\v]*(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:,? \d{4})?|\d{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?(?: \d{4})?|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?|20\d\d-\d\d-\d\d)[\s\v]*\n|\d\s?(?:秒|分钟|分鐘|小时|小時|天|分|時間|日)前|\d ?(?:초|분|시간|일) ?전|\d (?:s|secs?|mins?|minutes?|hrs?|hours?|days?) ago|(?:^|\n)[\s\v]*(?:[+−-]\s?\d[\d.,]*|\(\d[\d.,]*\))[\s\v]*(?:usd[ct][\s\v]*)?(?:\n|$)/i
/** A sum with its sign: a record. */
export const SIGNED = /(?:^|[\s\v])[+−-][$]?\d[\d.,]*\s*(?:usd[ct])/i
/** Addresses that somebody keeps. */
export const BOOK =
  /\b(?:address book|saved addresses|contacts|my addresses|(?<!\bfrom (?:a|the|your) )(?:white|allow) ?list(?:ed)? (?:address|wallet|recipient|withdraw)\w*)\b|^[^\p{L}\d]*(?:address )?(?:white|allow) ?list(?:ed)?[^\p{L}\d]*$|адресная книга|адресна книга|libreta|agenda de direcc|adressbuch|carnet d.adresses|rubrica|地址簿|地址本|常用地址|白名单|白名單|アドレス帳|주소록|adres defteri|sổ địa chỉ/iu
/** By the reader's own address, which others are to pay to. */
export const SHARES =
  /(?<!\p{L}|\b(?:can|could|may|to) )(?:share (?:your|this|the) (?:wallet |deposit |\w+ )?(?:address|qr)|compart[ae] (?:tu|esta|la) direcci|compartilhe (?:seu|este|o) endereço|partagez (?:votre|cette|l.)\s?adresse|teile? (?:deine|diese|ihre) adresse|поделитесь (?:\p{L}+ )?(?:адрес|qr)|condividi (?:il tuo |l.|questo )indirizzo|bagikan (?:\p{L}+ )?alamat|chia sẻ địa chỉ|adresi(?:ni(?:zi)?)? paylaş)|分享.{0,4}(?:地址|二维码)|(?:アドレス|QR).{0,6}(?:共有|シェア)|(?:주소|QR).{0,6}공유/iu
/** The headings of a report about a program. */
export const TICKET =
  /^[^\p{L}]*(?:steps to reproduce|(?:expected|actual|current) (?:behaviou?r|result)|describe the bug|bug description|to reproduce)[^\p{L}]*$/iu
/** Said of an address that is there for something else. */
export const AVOID =
  /(?<!\p{L})(?:do not|don['’]t|never) (?:send|deposit|transfer|pay)(?: (?:funds|money|anything|crypto|tokens?|usd[ct]))?(?: to)? (?:here|this (?:address|wallet))(?!\p{L})|(?:请勿|請勿|不要|切勿)(?:向|往|给)?(?:此|该|這個|这个)?地址?(?:充值|转账|轉帳|付款)|не (?:отправляйте|переводите|пополняйте) (?:сюда|на этот)|no (?:env[ií]e|deposite|transfiera)s? (?:aquí|a esta)|não (?:envie|deposite|transfira) (?:aqui|para este)/iu
/** That it is too early to pay. */
export const NOT_YET =
  /(?<!\p{L})(?:do not|don['’]t) (?:send|deposit|transfer|pay)(?: any)?(?: (?:funds|money|anything|crypto|tokens?|usd[ct]|payments?))? (?:yet|for now|before (?:launch|it is live))(?!\p{L})|(?:暂勿|暫勿|先不要|请先不要)(?:充值|转账|轉帳|付款)|пока не (?:отправляйте|переводите|пополняйте)|todavía no (?:env[ií]es?|deposites?)|ainda não (?:envie|deposite)|n['’]envoyez (?:pas encore|encore rien)|noch (?:nicht|nichts) (?:senden|einzahlen|überweisen)/iu
/** The reader is paid. */
export const OUT =
  /withdraw|cash ?out|payout|вывести|вывод|выплат|виплат|виве[дс]|提现|提幣|提币|提領|出金|출금|retirar|sacar|retirer|auszahl|prelev|çek(?:im|me)?\b|\brút|\b(?:tarik|penarikan|menarik)|سحب|برداشت|wypła[ct]/i
/** Said by those who are paid, of themselves. */
export const TAKES =
  /\bwe (?:only )?(?:currently )?accept\b|(?<!\p{L})(?:aceptamos|aceitamos|accettiamo|nous acceptons|wir akzeptieren|kabul ediyoruz|kami menerima|przyjmujemy|chúng tôi chấp nhận)(?!\p{L})|(?:мы )?принимаем|приймаємо|نقبل|我们(?:仅|只)?接受|本站(?:仅|只)?接受/iu
/** The coin a button pays in. */
export const PAYS_IN =
  /^[^\p{L}]*(?:перейти к оплате|оплатить|сплатити) usd[ct](?!\p{L})|^[^\p{L}]*(?:(?:pay|check ?out|donate|tip|subscribe|purchase|buy(?: now)?|mint|unlock|renew|upgrade|order|buy (?:it|this|tickets?|access|credits|pass(?:es)?)) (?:[$]?[\d.,]+ )?(?:with|in|using|by|via)|(?:оплатить|сплатити|пополнить) (?:в|через|с помощью)|(?:s['’]abonner|suscribirse|assinar|abbonarsi|abbonati|abonnieren) (?:avec|con|com|mit)|pagar (?:con|com|en|em)|payer (?:avec|en|par)|(?:jetzt )?mit|paga (?:con|in)|zapłać|thanh toán bằng|bayar (?:dengan|pakai)|الدفع ب|ادفع ب|پرداخت با|(?:ชำระ|จ่าย)(?:เงิน)?ด้วย)[\s\v]|^[^\p{L}]*(?:使用|用|以)?.{0,8}usd[ct].{0,16}(?:支付|付款|结算|收银台|收銀台|で支払う|로 결제|ile öde)|^[^\p{L}]*(?:mit|usd[ct] ile) .{0,16}(?:bezahlen|zahlen|öde)/iu
/** A list of what was abused. */
export const ABUSED =
  /\b(?:scam\w*|fraud\w*|fakes?|phish\w*|hack\w*|stolen|abuse|blacklist\w*|sanction\w*|blocked|froze\w*|freez\w*|closed|expired|deprecated|no longer|inactive|disabled|obsolete)\b|заблокир|замороз|bloque[aó]|congel|gesperrt|eingefror|dondur|冻结|凍結|мошен|фишинг|诈骗|詐騙|estafa|golpe|arnaque|betrug/i
/** That a payment was made, in the other languages. */
export const MADE =
  /환불이 완료|تم (?:التحويل|تحويل|الإرسال|الدفع) (?:إلى|ل)|واریز (?:شما )?(?:انجام شد|گردید)|jumlah diterima|(?<!\p{L})te pagaron(?!\p{L})|pagó (?:tu|su|la) factura|pagou (?:sua|a sua) fatura|ha pagato la tua fattura|a payé (?:ta|votre) facture|hat (?:deine|ihre) rechnung bezahlt|transferencia (?:completada|realizada|exitosa)|transferência (?:concluída|realizada)|transfert (?:effectué|terminé)|(?:transfer|überweisung) (?:abgeschlossen|ausgeführt)|перевод (?:заверш[её]н|выполнен|отправлен)|trasferimento completato|transfer tamamlandı|paiement (?:est|a été) reçu|(?:rimborso|reembolso|remboursement) [^.]{0,40}(?:elaborat|procesad|enviad|effectu|traité)|(?:\bwe(?:['’]ve| have)? (?:sent|refunded)|abbiamo inviato|hemos enviado|nous (?:vous )?avons envoyé|мы отправили) [^.]{0,20}\d[\d.,]*\s?usd[ct]|已退款|(?:רכישה|עסקה|העברה|תשלום) הושלמ|(?:רכשת|שולם|שילמת) בהצלחה|(?:gracias por (?:tu|su) pago|obrigad[oa] pelo (?:seu )?pagamento|merci pour votre paiement|danke für (?:ihre|deine) zahlung|grazie per il (?:tuo |suo )?pagamento|спасибо за (?:оплату|плат[её]ж)|дякуємо за (?:оплату|плат[іе]ж)|dziękujemy za (?:płatność|wpłatę)|(?:seu |tu )?(?:pagamento|pago) [^.]{0,40}(?:foi|ha sido|fue) enviado|(?:recibimos|hemos recibido|recebemos|nous avons (?:bien )?reçu|abbiamo ricevuto) (?:(?:tu|su|el|seu|o|votre|le|il|tuo|suo) )*(?:pago|pagamento|paiement|[\d.,]+ usd[ct]))(?!\p{L})|ödeme\p{L}*(?: başarıyla)? (?:onaylandı|alındı|tamamlandı|başarılı)(?!\p{L})|pago (?:recibido|realizado|confirmado|exitoso|completado|aprobado)|pagamento (?:ricevuto|confermato|completato|recebido|confirmado|aprovado|concluído)|hai ricevuto|(?:has recibido|você recebeu)|paiement (?:reçu|confirmé|effectué|réussi)|zahlung (?:erhalten|eingegangen|bestätigt|erfolgreich)|(?:оплата|плат[её]ж|оплату) (?:успешно )?(?:получен|подтвержд[её]н|прош|принят|отримано|зараховано)|pembayaran (?:(?!hanya)\p{L}+ )?(?:diterima|berhasil|terkonfirmasi)|thanh toán (?:thành công|đã được xác nhận)|(?<!\p{L})rút (?:\p{L}+ )?thành công|вывод (?:средств )?(?:успешн|выполнен)|retiro (?:exitoso|realizado|completado)|saque (?:realizado|concluído|aprovado)|penarikan berhasil|提[现幣币]成功|płatność (?:otrzymana|potwierdzona|zrealizowana)|تم (?:استلام|تأكيد) (?:الدفع|دفع)|پرداخت (?:شما )?(?:تایید شد|موفق)|決済完了|(?:お?支払い?|決済|入金)(?:が|は)?(?:完了|確認されました)|領収書|受領(?:日|いた)|(?:支付|付款|收款|转账)(?:已)?(?:成功|完成)(?!后|後)|(?:결제|입금)(?:가|이)? ?완료(?!되면|후| 후)/iu
export const HISTORY = join(
  MADE.source,
  /\bstatus\W{0,3}(?:paid|completed?|done|success|confirmed)\b|\bpaid (?:on|in full|at)\b|\b(?:tx ?id|tx ?hash|transaction (?:hash|id)s?|block(?: height)?|confirmed|completed|success(?:ful)?|history|timestamp|recent|ago|latest)\b|已完成|thành công|berhasil|بنجاح|подтвержд[её]н(?![ия])|оплачен|выполнен|交易记录|历史|истори|заверш|historial|histórico|storico|cronologia|historique|verlauf|geçmiş|lịch sử|riwayat|سجل/
    .source,
)
export const OWN_ADDRESS =
  /\b(?:your (?:own )?(?:(?:tron|ethereum|solana|polygon|base|evm|bsc|metamask|phantom|tronlink) )?(?:wallet|address|payout|withdrawal)|connected|received|registered|linked|settlement|withdraw\w*|payout|refund|환불|返金|退款|rückerstattung|sender|holder|owner|deployer|saved|(?:my|his|her|their) own|(?<!\bto )my wallet|get paid (?:to|at|in))\b|\bfrom(?: address| wallet)?[^\p{L}\d]*$|提现|提币|提幣|提領|出金|출금|вывод|выплат|retir|saque|retrait|auszahl|çekim|rút|penarikan|سحب|برداشت|wypłat|prelie|conectad[ao]|cadastrad[ao]|connecté|enregistré|hinterlegt|gespeichert|zapisan|登録済み|(?:自分|わたし|私|僕)の(?:ウォレット|アドレス)|(?:ví|địa chỉ)(?: ví)? của (?:mình|tôi) là|verbunden|conness[oa]|подключ|підключ|已连接|已連接|接続|연결|bağlı|terhubung|kết nối|متصل|połącz/iu
/** The reader's own wallet or account, in the other languages. */
const YOUR =
  '(?:(?:tu|su|seu|sua|teu|tua|votre|ton|ihre?[mnrs]?|deine?[mnrs]?|tuo|ваш\\p{L}*|сво\\p{L}+|тво\\p{L}+)\\s(?:propi[ao]\\s|própri[ao]\\s)?(?:\\p{Lu}\\p{L}+\\s)?(?:direcci|billeter|cartera|wallet|cuenta|endereço|carteira|conta|adres|portefeuille|compte|konto|indirizzo|portafogli|conto|кошел|гаман|сч[её]т|аккаунт)|[您你]的(?:\\p{L}{0,6})(?:钱包|錢包|地址|账户|帳戶)|(?:địa chỉ|ví|tài khoản)(?: ví)?(?: của)? bạn|(?:alamat|dompet|akun|rekening|wallet)(?:\\s\\p{L}+){0,3} anda|(?:محفظت|عنوان|حساب)ك|(?:آدرس|کیف پول|حساب)(?: کیف پول| USD[CT](?: \\([^)]{0,12}\\))?)? (?:شما|خود)|(?:ארנק|כתובת)\\p{L}* שלך|כתובת הארנק שלך)'
export const YOURS = new RegExp(
  `(?<!\\p{L})${YOUR}|(?:cüzdan|adres|hesab)\\p{L}{0,4}[ıiuü]n[ıiuü]z(?:[ıiuü])?(?!\\p{L})`,
  'iu',
)
/** Where somebody moves money between accounts of their own. */
export const TO_YOURS = new RegExp(
  `\\b(?:in)?to (?:your|my) (?:(?!deposit|unique|personal|dedicated|assigned)[\\w-]+ ){0,3}(?:wallet|account|exchange)\\b|(?<!\\p{L})(?:a|en|al|na|no|para|vers|sur|à|an|auf|su|на|ke|vào|tới|đến|إلى|به|[到至往]) ?${YOUR}\\p{L}*(?! (?:asignad|atribuíd|designad|zugewiesen|assigné|assegnat))|(?:cüzdan|adres|hesab)\\p{L}{0,4}[ıiuü]n[ıiuü]za(?!\\p{L})|إلى (?:محفظتك|حسابك|عنوانك)`,
  'iu',
)
export const OTHER_ASSET =
  /(?<![A-Za-z0-9]|\w\.)(?:BTC|bitcoin|ETH|ethereum|ether|LTC|litecoin|DOGE(?:coin)?|XMR|monero|BNB|SOL|solana|TRX|tron|XRP|ripple|ADA|cardano|TON|toncoin|DAI|BUSD|DASH|ZEC|BCH|bitcoin cash|XLM|DOT|polkadot|MATIC|POL|polygon|AVAX|avalanche|SHIB|PYUSD|EURC|FDUSD|USDE|TUSD|NEAR|SUI|APT|ATOM|KAS|KASPA|XNO|PayPal|IBAN)(?![A-Za-z0-9])/i
/** What stands over and under what people write to each other. */
export const POSTED =
  /^[^\p{L}\d]*(?:reply|quote|likes?|upvote|downvote|repost|retweet|antworten|zitieren|répondre|citer|responder|citar|ответить|цитата|цитировать|回复|引用|返信|답글|yanıtla|trả lời|balas)[\W_\d]*$|^u\/[\w-]{3,24}\b|^(?!(?:created|updated|expires?|issued|due|last|paid|received|sent|published|started|valid|payment|order|invoice)\b)@?[\p{L}\d][\p{L}\w./-]{1,24}[\s\v·•|,—–-]{1,4}(?:yesterday|today at|\d{1,2} ?(?:h|hrs?|hours?|m|min|mins|minutes?|d|days?|w|weeks?|months?|years?)(?: ago)?(?!\p{L}))/iu
export const SLANG = /(?<!\p{L})(?:lol|lmao|rofl|haha\w*|addy|bro|dude|imho|gonna|wanna|kek|лол|хаха\p{L}*)(?!\p{L})/iu
/** The button by which somebody says that it is done. */
export const PAID =
  /^[^\p{L}\d]*(?:i have|i[’']ve|i) (?:paid|sent|transferred|deposited|made)\b.{0,24}$|я оплатил|я перев[её]л|я отправил|я сплатив|(?:我)?已(?:经|經)?(?:付款|支付|转账|轉帳|完成付款)$|(?:ya |he )(?:pagu[eé]|pagado|enviado)|já paguei|já enviei|j[’']ai payé|ich habe (?:bezahlt|überwiesen)|ödedim|ödemeyi yaptım|tôi đã (?:chuyển|thanh toán)|saya sudah (?:bayar|transfer)|لقد دفعت|تم الدفع|پرداخت کردم|שילמתי|zapłaciłem/iu
/** A step in another program: what follows it is part of an explanation, unless there is an address to send to. */
export const STEP =
  /(?<!\p{L})(?:in|en|dans|no|в|у|di) (?:the |la |l['’]|o |your )?(?:app|aplicaci|aplicativo|приложени|додатк|aplikasi|application)|^[^\p{L}]*(?:open|log ?in|sign in|go to|navigate|launch|install|download|откройте|открой|зайдите|войдите|відкрийте|введите|нажмите|buka|masuk|abr[ae]|entra|ouvrez|öffne|apri|accedi|açın|mở|vào|otwórz|打开|打開|登录|登錄)(?!\p{L})|^[^\p{L}]*\p{L}+(?:\s\p{L}+){0,4}\saçın/iu
/** A button by which the reader sends what they like. */
export const SENDS =
  /^[^\p{L}]*(?:send|transfer|enviar|envoyer|invia|senden|отправить|надіслати|发送|發送|転送|보내기|gönder|kirim|gửi|wyślij|إرسال|ارسال)(?!\p{L})/iu
/** What the reader gets for it: an offer to exchange. */
export const GETS =
  /(?<!\p{L})(?:alın|alacağınız|получите|получаете|отримаєте|recib(?:[ea]s?|ir[áa]s?)|receb(?:[ae]s?|er[áa]s?)|recevr?ez|erhalten|ricev(?:i|erai|erete)|nhận|menerima|terima|dapatkan|you (?:get|receive)|otrzymasz)(?!\p{L})|获得|得到|将收到|將收到|受け取|受取(?:金)?額|받(?:을|게|으실)|(?:سوف )?ت?ستلم|ستحصل|دریافتی/iu
/** A number under such a name counts nothing. */
export const IDENTIFIER =
  /(?:(?<![A-Za-z])(?:id|uid|pin|nr|no|n[º°]|code|c[oó]digo|kod|memo|tag|phone|tel|ref(?:erence)?|number|n[uú]mero|num[eé]ro|nummer|номер|код|order|port|chain ?id|year|version|batch|account|zip)|编号|號|号|番号|번호|رقم|شماره|#)[\s\v:：.#]*$/i
/** A tariff, or a description of others who pay: `Queries cost 0.01 USDC`. */
export const TARIFF =
  /(?<![\p{L}])(?:\p{L}+s|each \p{L}+|every \p{L}+) (?:costs?|pays?|(?:are|is) (?:priced|billed|charged))\b|(?<!this )\bper (?:call|request|query|token|message|minute|image)s?\b(?=[^.]*\bfree\b)/iu
/** Asks for the reader's own address. */
export const GIVE =
  /(?:enter|paste|type|provide|register|add|bind|peg(?:a|ue)|ingres[ae]|registr[ae]|cole|informe|cadastre|collez|saisissez|einfügen|введите|вставьте|укажите|привяжите|输入|輸入|填写|粘贴|绑定|girin|yapıştır|nhập|dán|masukkan|tempel|daftarkan|أدخل|وارد کنید|wpisz|wklej)[^.]{0,16}(?:your|tu|su|sua|seu|votre|ihre|deine|ваш|свой|[您你]的?|bạn|anda|شما|كَ?)/iu
/** A report of fraud, or what was said in it. */
export const FRAUD =
  /^[^\p{L}]*(?:scammer|victim|honeypot|fraudster|мошенник|诈骗|骗子|penipu|estafador|golpista)\b.{0,24}$/iu
/** The button that keeps what was filled in. */
export const SAVE =
  /^[^\p{L}\d]*(?:(?:ayarları|değişiklikleri) kaydet|save|update|apply|submit|bind|speichern|guardar|salvar|enregistrer|сохранить|зберегти|保存|提交|绑定|綁定|저장|kaydet|simpan|lưu|zapisz|salva|حفظ|שמור)/iu
/** `Mint for 80 USDC`, `Unlock – 5 USDC`, on a button: what is bought costs that. */
export const BUTTON_PRICE =
  /^(?!.*\b(?:sell|swap|convert|withdraw|claim|redeem|stake|unstake|supply|borrow|repay|bridge|trade|buy usd|get)\b).{3,40}(?:\bfor|\bfür|\bpor|\bpour|\bза|[-–—·|:])[\s\v]*[$]?\d[\d.,]*[\s\v]*$/i
/** The label of a field for the address that somebody sends to: a form to send with, not a request. */
export const SEND_TO =
  /^[^\p{L}\d]*(?:alamat(?: [\w()]+){0,3} tujuan|endereço da carteira(?: usd[ct])?|(?:send|pay|transfer) ?to|to|recipients?|receiver|destination|payee|(?:recipient|receiver|destination|wallet|receiving|withdrawal|to|payout|your)(?:[’']s)?(?: wallet)? address(?:es)?|wallet|address|destinatari[oa]|an|empfänger(?:adresse)?|bénéficiaire|destinataire|получатель|кому|адрес(?: получателя| кошелька)?|alıcı(?: adresi)?|penerima|người nhận|odbiorca|收款人|收款地址|接收地址|地址|提币地址|宛先|送金先|받는 ?(?:사람|분)(?: ?주소)?|إلى|المستلم|گیرنده)[^\p{L}\d]*$/iu
export const CODE =
  /[{}]|(?<![A-Za-z])usd[ct][._][a-z]+\d*(?![A-Za-z])|USD[CT]\.[a-z]\w*\(|=>|\w\(\)|\w\s?==?\s?['"\w[]|(?<!\((?:TRC|ERC|BEP)[- ]?(?:20|2))[)\]}"'`]\s*;\s*$|["']\s?:\s?["'{[\d]|::|\bconst\s\w+\s?[=:]|\bfunction\s?\w*\(|(?:^|\n)\s*import\s\w|\bfrom\s['"]|\breturn\b(?=[^\n]{0,60}[;({])|\s--[a-z]{2,}\b|\bcurl\s-|\bnpm\s|\b(?:node|bun|deno|python3?|php)\s[\w./-]+\.(?:[cm]?[jt]s|py|php)\b|\$[a-z_]\w+|^\s*#!|\/\/ |\w_\w+_\w/
/** A link or button that pays: `Pay with USDC`. */
export const PAY_BUTTON =
  /^(?:[\s\v\p{So}]|\ufe0f)*(?:\p{L}+ (?:wallet )?(?:&|and|to) )?(?:pay|check ?out|donate|deposit|send|top ?up|buy now|continue|place order|confirm|i have paid|i[’']ve (?:paid|sent))\b(?!-).{0,24}$|^[^\p{L}\d]{0,4}(?:оплатить|перейти к оплате|перейти до оплати|оплатити|сплатити|поповнити|пополнить|pagar|payer|recarregar|recargar|recharger|(?:jetzt )?aufladen|ricarica(?:re)?|(?:bakiye )?yükle|isi ulang|チャージ(?:する)?|충전(?:하기)?|شارژ|bezahlen|jetzt zahlen|paga ora|öde(?:me yap)?|thanh toán|bayar|gerar (?:cobrança|pagamento)|(?:立即|去|前往)?(?:支付|付款|充值)|支払う|결제하기|ادفع|پرداخت|zapłać|betal(?:en|a|e)|betaal)(?!\p{L}).{0,24}$/iu
/** The heading of a page for those who build or run something. */
export const GUIDE =
  /\b(?:guide|tutorial|documentation|docs|reference|changelog|release notes|architecture|implementation|specification|roadmap|readme|setup|integration|quick ?start)\b|教程|对接|文档|开发|技术|方案|документац|интеграц|документаци|gap analysis|strategy|strategie|estrategia|documentación|documentação/i
/** What is given is given to those who build, and they say so. */
export const GIFT =
  /捐赠|捐款|捐助|赞助|打赏|打賞|寄付|후원|기부|донат|пожертв|(?<!\p{L})(?:dona(?:ciones|tivos|r|ções)|doar|apoia(?:r|me)?|faire un don|spenden|bağış|donasi|ủng hộ)(?!\p{L})/iu
/** The heading of what is agreed: there a duty is the reader's, whoever else is spoken of. */
export const AGREED =
  /ödeme (?:ve|&) iade|^[^\p{L}\d]*payments?[^\p{L}\d]*$|\bterms\b|\bpayments?\b.{0,8}\brefunds?\b|\brefunds?\b.{0,8}\bpayments?\b|\bbilling\b|\bfees?\b.{0,12}\bpayments?\b|\bpayments?\b.{0,12}\bfees?\b|(?:pagos|pagamentos|paiements|zahlungen|оплата) (?:y|e|et|und|и) (?:reembolsos|remboursements|erstattungen|возврат)|условия|умови|оферт|términos|termos|conditions|condiciones|condições|condizioni|bedingungen|şartlar|条款|协议/iu
/** Words of those who build, run or sell a service, not of those who pay. */
export const TRADE =
  /\b(?:merchants?|customers|users|clients|developers?|apis?|sdks?|endpoints?|webhooks?|integrat\w*|backend|frontend|features?|roadmap|config\w*|deploy(?:ments?|ed)|repositor\w*|database|server|smart contracts?|stack|hackathon|competitors?|admin|workflow|mvp|testnet faucet|npm|docker|github)\b|架构|后台|接口|开发|商户|回调|配置|用户|пользовател|клиент|админ|бэкенд|сервер|usuarios|clientes|desarroll|usuários|desenvolv|servidor|kullanıcı|yönetim|geliştir|pengguna|fitur|người dùng|khách hàng|tính năng|المستخدم|مستخدم|کاربر|benutzer|nutzer|kunden|utilisateurs|clients|utenti|clienti|użytkownik/i
/** What stands around somebody's own account. */
export const ACCOUNT =
  /\b(?:(?<![a-z] )welcome|log ?out|sign out|profile|settings|my account|earnings|disconnect|portfolio|(?:eth|usd[ct]|wallet|account|available|current|total) balances?)\b|выйти|профиль|настройк|личный кабинет|cerrar sesión|perfil|ajustes|configuración|sair|configurações|déconnexion|profil|paramètres|abmelden|einstellungen|çıkış|ayarlar|đăng xuất|hồ sơ|cài đặt|keluar|pengaturan|تسجيل الخروج|الإعدادات|خروج|تنظیمات|退出登录|个人资料|設定|设置|ログアウト|로그아웃|설정/i
/** Tells the owner of an account of a change. */
export const NOTICE =
  /\bif (?:this|it|that) (?:was|wasn['’]t|was not)(?: not)? (?:you|done by you|made by you)\b|если это были не вы|si no (?:fuiste|has sido) tú|se não foi você|si ce n['’]est pas vous|falls sie das nicht waren|不是您?本人(?:的)?操作|如非本人操作|非本人操作/i
/** The first heading of a page that tells, tests or gives: nothing on it is asked for. */
export const REPORT =
  /\b(?:(?:scam|fraud|phishing|theft|hack) (?:investigation|report|alert|wallets?|addresses)|bug bounty|treasury (?:report|update)|proof[- ]of[- ]reserves|payroll|changelog|release notes|quiz|faucet|not credited|lauréats|grantees|winners of|(?:financial|annual|quarterly) (?:report|accounts|statements?))\b|фінансовий звіт|финансовый отч[её]т|rapport financier|relatório financeiro|informe financiero|finanzbericht|jahresbericht|财务报告|nómina|测验|測驗|викторин|포셋|水龙头|muutosloki|catatan rilis|ghi chú phát hành|notas d[ea] (?:la )?vers|notes de version|note di rilascio|versionshinweise|sürüm notları|릴리스 노트|リリースノート|版本说明|发布说明|更新日志|फर्जी|ठगी|धोखाधड़ी|мошенни|estafa|\barnaque|\bbetrug|truffa|lừa đảo|penipuan|诈骗|詐騙|骗局|사기 |dolandırıcı|احتيال|کلاهبرداری/iu
/** A heading over what is kept, counted, told or explained: what stands under it is not asked for. */
export const RECORD =
  /\blecci[oó]n|\blektion|\bleçon|\blezione|(?:^|\s)урок|第\s?\d+\s?[课課]|\bpayroll\b|nómina|folha de pagamento|зарплат|工资|급여|\b(?:sent|outgoing) invoices?\b|\binvoices? (?:you )?sent\b|^[^\p{L}\d]*queue[^\p{L}\d]*$|propuesta|вывест|вивест|(?<!\p{L})(?:retirar|sacar|retirer|menarik|penarikan)(?!\p{L})|proposta|предложени|提案|muutosloki|ändringslogg|журнал изменений|更新日志|変更履歴|\b(?:payouts?|withdraw(?:al)?s?|cash[- ]?outs?|refunds?|earnings|revenue|history|activity|(?:audit|event) (?:log|trail)|ledger|transactions|income|proceeds|transfers|receipts|reports?|reserves|holdings|portfolio|positions|balances|leaderboard|winners|donors|proposals?|explained|guide|tutorial|lesson \d+|documentation|docs|reference|changelog|dashboard|settings|configuration|usage|architecture|implementation|roadmap|comparison|vs|news|quiz|poisoning|features|examples?|supported (?:tokens|coins|assets|networks|currencies)|contract addresses|deployed|transaction (?:details|queue|history)|prizes|rewards?(?: pool)?|bount(?:y|ies)|vesting)\b|transaktionen|transacciones|transações|movimientos|транзакции|işlemler|выплат|виплат|вывод|история|викторина|kuis|отч[её]т|звіт|надходження|поступления|einnahmen|ingresos|receitas|recettes|收支|пример|历史|流水|明细|記錄|紀錄|记录|提现|提幣|提币|报告|教程|履歴|출금|내역|retiros?\b|historial|informe|saques?\b|histórico|relatório|retraits?\b|historique|rapport|auszahlung|verlauf|çekim|geçmiş|rút tiền|lịch sử|penarikan|riwayat|سحب|سجل|معاملات|برداشت|تراکنش|تاریخچه|فعالیت|wypłat|histori/iu

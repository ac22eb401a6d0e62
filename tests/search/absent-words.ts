/** Real words that a reader may look for and that stand in no text of this site, not even as a beginning. */

/** English words, most of them plain things; the test says if one of them has come into a text. */
export const ABSENT_ENGLISH =
	`Xinjiang Anhui Shandong Yunnan Gansu Henan Hebei Shanxi elephant banana guitar violin
	piano ballet theatre cinema novel poem sculpture painting dinosaur penguin dolphin whale
	shark tiger giraffe kangaroo koala zebra camel donkey orange lemon cherry strawberry
	pineapple coconut avocado garlic onion spinach cabbage broccoli chocolate coffee whisky
	vodka champagne cigarette tobacco cannabis heroin football basketball tennis cricket
	hockey baseball volleyball marathon olympics democracy monarchy parliament senator
	president republic church mosque temple cathedral bishop monk prayer bible volcano
	earthquake tsunami hurricane tornado blizzard avalanche glacier kitchen bedroom bathroom
	sofa carpet curtain pillow blanket mattress wardrobe trousers jacket sweater skirt scarf
	gloves shoes boots hat umbrella bicycle motorcycle helicopter submarine rocket spaceship
	asteroid telescope galaxy divorce birthday honeymoon plumber carpenter barber waiter
	chef tailor dentist angry lonely jealous curious brave lazy hungry thirsty sleepy
	whisper laugh cry ballet swim climb jump sleep purple violet turquoise crimson beige
	Monday Tuesday Wednesday Thursday Saturday Sunday London Paris Berlin Tokyo Moscow
	Sydney Toronto Chicago Boston Texas cryptocurrency bitcoin lottery casino gambling poker
	dictionary grammar vocabulary castle trombone lighthouse pyramid butterfly mosquito spider
	scorpion diamond emerald sapphire pearl apple grape peach melon tomato carrot pumpkin
	mushroom noodle dumpling sandwich pizza hamburger butter cheese yogurt honey sugar
	pepper vinegar knife fork spoon teapot candle mirror ladder hammer scissors needle
	origami button zipper pocket wallet purse necklace bracelet earring perfume lipstick
	shampoo soap towel toothbrush pigeon sparrow eagle falcon parrot peacock turkey goose
	duck rooster lamb goat calf puppy kitten rabbit squirrel hedgehog beaver otter walrus
	octopus squid crab lobster shrimp salmon tuna sardine mermaid marmalade unicorn ghost
	wizard witch fairy giant dwarf pirate knight emperor queen prince duke Brussels Vienna
	Madrid Lisbon Rome Athens Cairo Nairobi Mumbai Jakarta Manila Hanoi Bangkok Kathmandu
	Tehran Baghdad Ankara Warsaw Prague Budapest Nevada Oregon Alaska Hawaii Kansas Ohio
	Kentucky`.split(/\s+/);

/** Chinese words. */
export const ABSENT_CHINESE =
	`新疆 安徽 西藏 山东 福建 云南 甘肃 河南 河北 山西 哈尔滨 银川 湖南 湖北 江西 贵州 大象 香蕉 吉他 钢琴 歌剧 芭蕾 电影院 小说 诗歌 雕塑 油画 恐龙 企鹅
	海豚 鲸鱼 鲨鱼 老虎 狮子 橙子 柠檬 草莓 菠萝 大蒜 洋葱 菠菜 巧克力 咖啡 威士忌 香烟 大麻 足球 篮球 网球 羽毛球 马拉松 教堂 清真寺 和尚 祈祷 圣经 火山
	地震 海啸 台风 雪崩 冰川 厨房 卧室 沙发 地毯 窗帘 枕头 裤子 夹克 毛衣 裙子 围巾 手套 靴子 雨伞 自行车 摩托车 潜艇 火箭 望远镜 银河 婚礼 葬礼 生日
	理发师 厨师 裁缝 牙医 高兴 生气 孤独 嫉妒 勇敢 懒惰 饥饿 口渴 唱歌 游泳 爬山 睡觉 紫色 星期一 星期二 伦敦 巴黎 柏林 东京 莫斯科 悉尼 多伦多 芝加哥
	比特币 彩票 赌场 扑克 字典 语法 拼写 城堡 灯塔 金字塔 蝴蝶 蚊子 蜘蛛 蝎子 钻石 翡翠 珍珠 昆明 拉萨 乌鲁木齐 呼和浩特 石家庄 太原 合肥 南宁 南昌 长沙
	罗马 马德里 雅典 开罗 曼谷 河内 雅加达 孟买 蒙古 苹果 葡萄 西瓜 土豆 番茄 胡萝卜 南瓜 蘑菇 面条 饺子 奶酪 蜂蜜 白糖 胡椒 剪刀 镜子 项链 香水 口红
	肥皂 毛巾 牙刷 鸽子 麻雀 老鹰 鹦鹉 孔雀 兔子 松鼠 章鱼 螃蟹 龙虾 三文鱼 巫师 海盗 骑士 女王 王子 公主`.split(
		/\s+/,
	);

(function () {
	'use strict';
	var input = document.getElementById('page:search');
	var found = document.getElementById('page:found');
	var results = document.getElementById('page:results');
	var contents = document.getElementById('page:contents');
	var entries = [];
	var most = 100;
	Array.from(document.querySelectorAll('main h2, main h3, main h4, main h5, main p, main li, main dt, main dd, main caption, main tr, main figcaption')).forEach(function (element) {
		if (element.tagName === 'TR') {
			var cells = Array.from(element.children).map(function (cell) { return cell.textContent; });
			if (element.id !== '') {
				entries.push({ id: element.id, title: cells[0], text: cells.slice(1).join(' · ') });
			} else if (entries.length !== 0) {
				entries[entries.length - 1].text += ' ' + cells.join(' · ');
			}
		} else if (element.tagName.charAt(0) === 'H') {
			entries.push({ id: element.id, title: element.textContent, text: '' });
		} else if (entries.length !== 0) {
			entries[entries.length - 1].text += ' ' + element.textContent;
		}
	});
	entries.forEach(function (entry) { entry.whole = (entry.title + ' ' + entry.text).toLowerCase(); });
	function rank(entry, words) {
		return words.every(function (word) { return entry.title.toLowerCase().includes(word); }) ? 0 : 1;
	}
	function excerpt(entry, word) {
		var at = entry.text.toLowerCase().indexOf(word);
		var from = Math.max(0, at - 40);
		return at === -1 ? '' : (from === 0 ? '' : '…') + entry.text.slice(from, at + 80).trim() + '…';
	}
	function show(entry, words) {
		var item = document.createElement('li');
		var link = document.createElement('a');
		link.href = '#' + entry.id;
		link.textContent = entry.title;
		item.appendChild(link);
		var text = document.createElement('span');
		text.textContent = excerpt(entry, words[0]);
		item.appendChild(text);
		results.appendChild(item);
	}
	input.addEventListener('input', function () {
		var words = input.value.toLowerCase().split(/\s+/).filter(function (word) { return word !== ''; });
		results.textContent = '';
		contents.hidden = words.length !== 0;
		if (words.length === 0) {
			found.textContent = '';
			return;
		}
		var hits = entries.filter(function (entry) { return words.every(function (word) { return entry.whole.includes(word); }); });
		hits.sort(function (one, other) { return rank(one, words) - rank(other, words); });
		found.textContent = hits.length === 0 ? 'Nothing found.' : hits.length === 1 ? '1 entry found.' : hits.length + ' entries found.';
		hits.slice(0, most).forEach(function (entry) { show(entry, words); });
	});
	document.querySelectorAll('figure').forEach(function (figure) {
		var button = document.createElement('button');
		var area = figure.querySelector('.scroll');
		button.type = 'button';
		button.textContent = 'Actual size';
		button.setAttribute('aria-pressed', 'false');
		button.addEventListener('click', function () {
			button.setAttribute('aria-pressed', String(area.classList.toggle('actual')));
		});
		figure.querySelector('figcaption').appendChild(button);
	});
}());
